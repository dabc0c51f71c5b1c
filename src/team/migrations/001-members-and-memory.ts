/** Who may do what, and the pairs of translation memories with their history. */
export const membersAndMemory = `
CREATE SCHEMA duiyi;
REVOKE ALL ON SCHEMA duiyi FROM PUBLIC;
SET LOCAL search_path = duiyi, pg_catalog, pg_temp;

CREATE TABLE migration (version int PRIMARY KEY, applied_at timestamptz NOT NULL DEFAULT now());

-- ── members ────────────────────────────────────────────────────────────────────────────────────────────────────────────
CREATE TABLE membership (
  member name NOT NULL,
  project text NOT NULL,
  language text NOT NULL DEFAULT '*',
  client text NOT NULL DEFAULT '*',
  role text NOT NULL CHECK (role IN ('propose', 'approve', 'administer')),
  written_by name NOT NULL DEFAULT session_user,
  written_at timestamptz NOT NULL DEFAULT now(),
  PRIMARY KEY (member, project, language, client)
);

-- The person at the other end: the role that logged in, or the one that SET ROLE chose, which the server has allowed.
CREATE FUNCTION acting() RETURNS name LANGUAGE sql STABLE SET search_path = pg_catalog AS $$
  SELECT CASE current_setting('role') WHEN 'none' THEN session_user ELSE current_setting('role')::name END
$$;

CREATE FUNCTION is_owner() RETURNS boolean LANGUAGE sql STABLE SET search_path = pg_catalog AS $$
  SELECT pg_has_role(duiyi.acting(), nspowner, 'USAGE') FROM pg_namespace WHERE nspname = 'duiyi'
$$;

CREATE FUNCTION rank(role text) RETURNS int LANGUAGE sql IMMUTABLE AS $$
  SELECT CASE role WHEN 'propose' THEN 1 WHEN 'approve' THEN 2 WHEN 'administer' THEN 3 END
$$;

-- Whether the acting member has a role for a project, a language and a client; a language or client that is NULL is not asked for.
CREATE FUNCTION may(wanted text, project text, language text, client text) RETURNS boolean
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = duiyi, pg_catalog, pg_temp AS $$
  SELECT is_owner() OR EXISTS (
    SELECT FROM membership m
    WHERE m.member = acting() AND rank(m.role) >= rank(may.wanted)
      AND m.project IN ('*', may.project)
      AND (may.language IS NULL OR m.language IN ('*', may.language, split_part(may.language, '-', 1)))
      AND (may.client IS NULL OR m.client IN ('*', may.client)))
$$;

-- Whether the acting member may read a project whatever its languages and clients: then no pair has to be asked about.
CREATE FUNCTION sees_all(project text) RETURNS boolean
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = duiyi, pg_catalog, pg_temp AS $$
  SELECT is_owner() OR EXISTS (
    SELECT FROM membership m
    WHERE m.member = acting() AND m.project IN ('*', sees_all.project) AND m.language = '*' AND m.client = '*')
$$;

CREATE FUNCTION refuse(what text) RETURNS void LANGUAGE plpgsql AS $$
BEGIN RAISE insufficient_privilege USING MESSAGE = what; END $$;

ALTER TABLE membership ENABLE ROW LEVEL SECURITY;
CREATE POLICY members_see_their_project ON membership FOR SELECT USING (member = acting() OR may('administer', project, NULL, NULL));

-- ── memory ─────────────────────────────────────────────────────────────────────────────────────────────────────────────
CREATE SEQUENCE pair_order;
CREATE TABLE pair (
  project text NOT NULL,
  id text NOT NULL CHECK (id ~ '^[0-9a-f]{16}$'),
  place bigint NOT NULL DEFAULT nextval('pair_order'),
  record json NOT NULL,
  key text NOT NULL,
  target_key text NOT NULL,
  size int NOT NULL,
  bigrams int[] NOT NULL,
  written_by name NOT NULL,
  written_at timestamptz NOT NULL,
  PRIMARY KEY (project, id)
);
CREATE INDEX pair_place ON pair (project, place);
CREATE INDEX pair_bigrams ON pair USING gin (bigrams);

CREATE TABLE pair_history (
  number bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
  project text NOT NULL,
  id text NOT NULL,
  record json NOT NULL,
  became text NOT NULL CHECK (became IN ('superseded', 'removed')),
  written_by name NOT NULL,
  written_at timestamptz NOT NULL,
  ended_by name NOT NULL,
  ended_at timestamptz NOT NULL
);
CREATE INDEX pair_history_id ON pair_history (project, id);

-- Who wrote a pair, and that members write as themselves and claim no state that is not theirs to give.
CREATE FUNCTION guard_pair() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path = duiyi, pg_catalog, pg_temp AS $$
DECLARE author text := NEW.record->>'author';
BEGIN
  NEW.written_by := acting();
  NEW.written_at := clock_timestamp();
  IF (NEW.record->>'id') IS DISTINCT FROM NEW.id THEN PERFORM refuse('the record has another id'); END IF;
  IF is_owner() THEN RETURN NEW; END IF;
  IF coalesce(author, '') <> acting() AND (TG_OP = 'INSERT' OR author IS DISTINCT FROM OLD.record->>'author') THEN
    PERFORM refuse(format('%s writes as themselves, not as %s', acting(), coalesce(author, 'nobody')));
  END IF;
  IF TG_OP = 'UPDATE' AND (NEW.project, NEW.id, NEW.record->>'source', NEW.record->>'target')
    IS DISTINCT FROM (OLD.project, OLD.id, OLD.record->>'source', OLD.record->>'target') THEN
    PERFORM refuse('another text is another pair');
  END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER guard BEFORE INSERT OR UPDATE ON pair FOR EACH ROW EXECUTE FUNCTION guard_pair();

CREATE FUNCTION keep_pair() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path = duiyi, pg_catalog, pg_temp AS $$
BEGIN
  INSERT INTO pair_history (project, id, record, became, written_by, written_at, ended_by, ended_at)
  VALUES (OLD.project, OLD.id, OLD.record, CASE TG_OP WHEN 'DELETE' THEN 'removed' ELSE 'superseded' END,
    OLD.written_by, OLD.written_at, acting(), clock_timestamp());
  RETURN NULL;
END $$;
CREATE TRIGGER keep AFTER UPDATE OR DELETE ON pair FOR EACH ROW EXECUTE FUNCTION keep_pair();

CREATE FUNCTION refuse_change() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN RAISE insufficient_privilege USING MESSAGE = 'history is only added to'; END $$;
CREATE TRIGGER append_only BEFORE UPDATE OR DELETE OR TRUNCATE ON pair_history FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();

ALTER TABLE pair ENABLE ROW LEVEL SECURITY;
ALTER TABLE pair_history ENABLE ROW LEVEL SECURITY;
CREATE FUNCTION role_for(state text) RETURNS text LANGUAGE sql IMMUTABLE AS $$
  SELECT CASE WHEN state IN ('initial', 'translated') THEN 'propose' ELSE 'approve' END
$$;
CREATE POLICY read ON pair FOR SELECT USING (may('propose', project, record->>'trgLang', record->>'client'));
CREATE POLICY write ON pair FOR INSERT
  WITH CHECK (may(role_for(record->>'state'), project, record->>'trgLang', coalesce(record->>'client', '')));
CREATE POLICY change ON pair FOR UPDATE
  USING (may(role_for(record->>'state'), project, record->>'trgLang', coalesce(record->>'client', '')))
  WITH CHECK (may(role_for(record->>'state'), project, record->>'trgLang', coalesce(record->>'client', '')));
CREATE POLICY remove ON pair FOR DELETE USING (may('administer', project, record->>'trgLang', coalesce(record->>'client', '')));
CREATE POLICY read ON pair_history FOR SELECT USING (may('propose', project, record->>'trgLang', record->>'client'));

-- How often a pair of characters stands in the memories, from a sample: the rarest of a sentence are looked up.
CREATE TABLE bigram_count (bigram int PRIMARY KEY, pairs int NOT NULL);
CREATE TABLE bigram_sample (pairs bigint NOT NULL);
INSERT INTO bigram_sample VALUES (0);

-- Counts bigrams again where the memories have grown to twice what they were. Other writers do not wait for it.
CREATE FUNCTION count_bigrams(anyway boolean DEFAULT false) RETURNS void
LANGUAGE plpgsql SECURITY DEFINER SET search_path = duiyi, pg_catalog, pg_temp AS $$
DECLARE now_there bigint := (SELECT last_value FROM pair_order); part real;
BEGIN
  IF NOT anyway AND now_there < greatest(2 * (SELECT pairs FROM bigram_sample), 5000) THEN RETURN; END IF;
  IF NOT pg_try_advisory_xact_lock(hashtext('duiyi bigrams')) THEN RETURN; END IF;
  part := least(100, 10000000.0 / greatest(now_there, 1));
  DELETE FROM bigram_count;
  INSERT INTO bigram_count
    SELECT one, (count(*) * 100 / part)::int
    FROM (SELECT unnest(bigrams) AS one FROM pair TABLESAMPLE SYSTEM (part)) AS sample
    GROUP BY one HAVING count(*) > 1;
  UPDATE bigram_sample SET pairs = now_there;
END $$;

CREATE FUNCTION bigrams_counted() RETURNS bigint LANGUAGE sql STABLE SECURITY DEFINER SET search_path = duiyi, pg_catalog, pg_temp AS $$
  SELECT pairs FROM bigram_sample
$$;

-- The pairs that share most of the rarest bigrams of a sentence, then those of the nearest length. Bigrams are taken from the rarest on,
-- while the lists of those taken are not too long together.
CREATE FUNCTION near(asked text, given int[], length int, most int)
RETURNS TABLE (record text, key text, shared int, place bigint)
LANGUAGE plpgsql STABLE SECURITY DEFINER
SET search_path = duiyi, pg_catalog, pg_temp SET enable_seqscan = off SET jit = off SET max_parallel_workers_per_gather = 0 AS $$
DECLARE chosen int[]; sees_all boolean := sees_all(asked);
BEGIN
  IF NOT may('propose', asked, NULL, NULL) THEN PERFORM refuse(format('%s is no member of the project %s', acting(), asked)); END IF;
  SELECT array_agg(r.one ORDER BY r.often) INTO chosen FROM (
    SELECT one, coalesce(c.pairs, 0) AS often, row_number() OVER w AS number, sum(coalesce(c.pairs, 0)) OVER w AS total
    FROM unnest(given) AS one LEFT JOIN bigram_count c ON c.bigram = one
    WINDOW w AS (ORDER BY coalesce(c.pairs, 0), one ROWS UNBOUNDED PRECEDING)
  ) AS r WHERE r.number <= 4 OR (r.number <= 32 AND r.total <= 3500);
  RETURN QUERY
  WITH hit AS (
    SELECT p.at, count(*)::int AS shared, min(p.size) AS size, min(p.place) AS place
    FROM unnest(chosen) AS one
    CROSS JOIN LATERAL (
      SELECT pair.ctid AS at, pair.size, pair.place FROM pair WHERE pair.project = asked AND pair.bigrams @> ARRAY[one]
    ) AS p
    GROUP BY p.at
  ), best AS (
    SELECT hit.at, hit.shared FROM hit ORDER BY hit.shared DESC, abs(hit.size - length), hit.place LIMIT most
  )
  SELECT p.record::text, p.key, b.shared, p.place FROM best b JOIN pair p ON p.ctid = b.at
  WHERE sees_all OR may('propose', asked, p.record->>'trgLang', p.record->>'client')
  ORDER BY b.shared DESC, p.place;
END $$;

-- The pairs that have a text in their source, by its bigrams.
CREATE FUNCTION holding(asked text, given int[], wanted text, most int) RETURNS TABLE (record text)
LANGUAGE plpgsql STABLE SECURITY DEFINER
SET search_path = duiyi, pg_catalog, pg_temp SET enable_seqscan = off SET jit = off SET max_parallel_workers_per_gather = 0 AS $$
DECLARE sees_all boolean := sees_all(asked);
BEGIN
  IF NOT may('propose', asked, NULL, NULL) THEN PERFORM refuse(format('%s is no member of the project %s', acting(), asked)); END IF;
  RETURN QUERY SELECT p.record::text FROM pair p
  WHERE p.project = asked AND p.bigrams @> given AND position(wanted IN p.key) > 0
    AND (sees_all OR may('propose', asked, p.record->>'trgLang', p.record->>'client'))
  LIMIT most;
END $$;

-- ── who is let in ──────────────────────────────────────────────────────────────────────────────────────────────────────
CREATE FUNCTION let_in(who name) RETURNS void LANGUAGE plpgsql SET search_path = duiyi, pg_catalog, pg_temp AS $$
BEGIN
  EXECUTE format('REVOKE ALL ON ALL TABLES IN SCHEMA duiyi FROM %I', who);
  IF NOT EXISTS (SELECT FROM membership m WHERE m.member = who) THEN
    EXECUTE format('REVOKE ALL ON SCHEMA duiyi FROM %I', who);
    RETURN;
  END IF;
  EXECUTE format('GRANT USAGE ON SCHEMA duiyi TO %I', who);
  EXECUTE format('GRANT SELECT ON migration, membership, pair, pair_history TO %I', who);
  EXECUTE format('GRANT INSERT (project, id, place, record, key, target_key, size, bigrams), UPDATE (place, record), DELETE ON pair TO %I', who);
  EXECUTE format('GRANT USAGE, SELECT ON SEQUENCE pair_order TO %I', who);
END $$;

CREATE FUNCTION add_member(member name, role text, project text, language text, client text) RETURNS void
LANGUAGE plpgsql SECURITY DEFINER SET search_path = duiyi, pg_catalog, pg_temp AS $$
BEGIN
  IF NOT may('administer', project, NULL, NULL) THEN PERFORM refuse(format('%s does not administer the project %s', acting(), project)); END IF;
  INSERT INTO membership VALUES (add_member.member, add_member.project, add_member.language, add_member.client, add_member.role, acting(), now())
  ON CONFLICT ON CONSTRAINT membership_pkey DO UPDATE SET role = excluded.role, written_by = excluded.written_by, written_at = excluded.written_at;
  PERFORM let_in(member);
END $$;

CREATE FUNCTION remove_member(member name, project text) RETURNS int
LANGUAGE plpgsql SECURITY DEFINER SET search_path = duiyi, pg_catalog, pg_temp AS $$
DECLARE gone int;
BEGIN
  IF NOT may('administer', project, NULL, NULL) THEN PERFORM refuse(format('%s does not administer the project %s', acting(), project)); END IF;
  DELETE FROM membership m WHERE m.member = remove_member.member AND m.project = remove_member.project;
  GET DIAGNOSTICS gone = ROW_COUNT;
  PERFORM let_in(member);
  RETURN gone;
END $$;
`;
