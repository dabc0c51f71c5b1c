/** Workers look sentences up for those who had a job queued, with their rights; the state of a memory is part of the key of such a job. */
export const lookUpsOfJobs = `
SET LOCAL search_path = duiyi, pg_catalog, pg_temp;

-- How often the pairs of a project were changed: a sum to which writers only add, so none waits for another. Where it is the same, so is the memory.
CREATE TABLE memory_change (project text NOT NULL, changes bigint NOT NULL);
CREATE INDEX memory_change_of ON memory_change (project);
CREATE FUNCTION note_change() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path = duiyi, pg_catalog, pg_temp AS $$
BEGIN
  INSERT INTO memory_change SELECT project, count(*) FROM changed GROUP BY project;
  RETURN NULL;
END $$;
CREATE TRIGGER note_state_added AFTER INSERT ON pair REFERENCING NEW TABLE AS changed FOR EACH STATEMENT EXECUTE FUNCTION note_change();
CREATE TRIGGER note_state_changed AFTER UPDATE ON pair REFERENCING NEW TABLE AS changed FOR EACH STATEMENT EXECUTE FUNCTION note_change();
CREATE TRIGGER note_state_removed AFTER DELETE ON pair REFERENCING OLD TABLE AS changed FOR EACH STATEMENT EXECUTE FUNCTION note_change();
CREATE FUNCTION note_emptied() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path = duiyi, pg_catalog, pg_temp AS $$
BEGIN UPDATE memory_change SET changes = changes + 1; RETURN NULL; END $$;
CREATE TRIGGER note_state_emptied AFTER TRUNCATE ON pair FOR EACH STATEMENT EXECUTE FUNCTION note_emptied();

CREATE OR REPLACE FUNCTION add_up_bigrams() RETURNS void LANGUAGE plpgsql SECURITY DEFINER SET search_path = duiyi, pg_catalog, pg_temp AS $$
BEGIN
  IF (SELECT count(*) FROM (SELECT FROM bigram_change LIMIT 50000) AS piece) < 50000 THEN RETURN; END IF;
  IF NOT pg_try_advisory_xact_lock(hashtext('duiyi bigrams')) THEN RETURN; END IF;
  WITH gone AS (DELETE FROM bigram_change RETURNING *)
  INSERT INTO bigram_count AS there
    SELECT project, bigram, sum(pairs) FROM gone GROUP BY project, bigram
  ON CONFLICT (project, bigram) DO UPDATE SET pairs = there.pairs + excluded.pairs;
  WITH gone AS (DELETE FROM memory_change RETURNING *)
  INSERT INTO memory_change SELECT project, sum(changes) FROM gone GROUP BY project;
END $$;

CREATE FUNCTION memory_state(asked text) RETURNS text LANGUAGE plpgsql STABLE SECURITY DEFINER SET search_path = duiyi, pg_catalog, pg_temp AS $$
BEGIN
  IF NOT may('propose', asked, NULL, NULL) THEN PERFORM refuse(format('%s is no member of the project %s', acting(), asked)); END IF;
  RETURN coalesce((SELECT sum(c.changes) FROM memory_change c WHERE c.project = asked), 0);
END $$;

-- ── the rights of others: these are closed, and called by what has looked at its caller ────────────────────────────────
CREATE FUNCTION may_of(who name, wanted text, project text, language text, client text) RETURNS boolean LANGUAGE sql STABLE
  RETURN (SELECT pg_has_role(who, nspowner, 'USAGE') FROM pg_namespace WHERE nspname = 'duiyi') OR EXISTS (
    SELECT FROM membership m
    WHERE m.member = who AND rank(m.role) >= rank(wanted) AND m.project IN ('*', may_of.project)
      AND (may_of.language IS NULL OR m.language IN ('*', may_of.language, split_part(may_of.language, '-', 1)))
      AND (may_of.client IS NULL OR m.client IN ('*', may_of.client)));
CREATE OR REPLACE FUNCTION may(wanted text, project text, language text, client text) RETURNS boolean
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = duiyi, pg_catalog, pg_temp AS $$
  SELECT may_of(acting(), wanted, project, language, client)
$$;
DROP FUNCTION sees_all(text);
CREATE FUNCTION sees_all(who name, asked text) RETURNS boolean LANGUAGE sql STABLE
  RETURN (SELECT pg_has_role(who, nspowner, 'USAGE') FROM pg_namespace WHERE nspname = 'duiyi') OR EXISTS (
    SELECT FROM membership m WHERE m.member = who AND m.project IN ('*', asked) AND m.language = '*' AND m.client = '*');

ALTER FUNCTION near(text, int[], int, int, int, int, int) RENAME TO near_before;
CREATE FUNCTION near_of(who name, asked text, given int[], length int, fewest int, highest int, records int, most int)
RETURNS TABLE (record text, key text, shared int)
LANGUAGE plpgsql STABLE SECURITY DEFINER
SET search_path = duiyi, pg_catalog, pg_temp SET enable_seqscan = off SET jit = off SET max_parallel_workers_per_gather = 0 AS $$
DECLARE chosen int[]; sees_all boolean := sees_all(who, asked);
BEGIN
  IF NOT may_of(who, 'propose', asked, NULL, NULL) THEN PERFORM refuse(format('%s is no member of the project %s', who, asked)); END IF;
  SELECT array_agg(one) INTO chosen FROM (
    SELECT one, row_number() OVER w AS number, sum(often) OVER w AS total FROM (
      SELECT one,
        coalesce((SELECT c.pairs FROM bigram_count c WHERE c.project = asked AND c.bigram = one), 0)
        + coalesce((SELECT sum(c.pairs) FROM bigram_change c WHERE c.project = asked AND c.bigram = one), 0) AS often
      FROM unnest(given) AS one
    ) AS counted WHERE often > 0 WINDOW w AS (ORDER BY often, one ROWS UNBOUNDED PRECEDING)
  ) AS first WHERE number <= fewest OR (number <= highest AND total <= records);
  RETURN QUERY
  WITH hit AS (
    SELECT p.at, count(*)::int AS shared, min(p.size) AS size
    FROM unnest(chosen) AS one
    CROSS JOIN LATERAL (
      SELECT pair.ctid AS at, pair.size FROM pair
      WHERE pair.project = asked AND pair.bigrams @> ARRAY[one]
        AND (sees_all OR may_of(who, 'propose', asked, pair.record->>'trgLang', pair.record->>'client'))
    ) AS p
    GROUP BY p.at
  ), ranked AS (
    SELECT hit.at, hit.shared, abs(hit.size - length) AS away FROM hit ORDER BY hit.shared DESC, away FETCH FIRST (most) ROWS WITH TIES
  )
  SELECT p.record::text, p.key, r.shared FROM ranked r JOIN pair p ON p.ctid = r.at
  ORDER BY r.shared DESC, r.away, p.id COLLATE "C" LIMIT most;
END $$;
DROP FUNCTION near_before(text, int[], int, int, int, int, int);
CREATE FUNCTION near(asked text, given int[], length int, fewest int, highest int, records int, most int)
RETURNS TABLE (record text, key text, shared int)
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = duiyi, pg_catalog, pg_temp AS $$
  SELECT * FROM near_of(acting(), asked, given, length, fewest, highest, records, most)
$$;

-- A worker looks up for whoever had the job queued, what both may read: who works may read all of the memory, who asks has their own rights.
CREATE FUNCTION near_for_job(job_key text, asked text, given int[], length int, fewest int, highest int, records int, most int)
RETURNS TABLE (record text, key text, shared int)
LANGUAGE plpgsql STABLE SECURITY DEFINER SET search_path = duiyi, pg_catalog, pg_temp AS $$
DECLARE who name; home text;
BEGIN
  SELECT j.written_by, j.project INTO who, home FROM job j WHERE j.key = job_key;
  IF who IS NULL OR NOT may('administer', home, NULL, NULL) THEN PERFORM refuse(format('%s does not do this job', acting())); END IF;
  IF NOT sees_all(acting(), asked) THEN
    PERFORM refuse(format('%s does jobs, and may not read all of the memory of the project %s', acting(), asked));
  END IF;
  RETURN QUERY SELECT * FROM near_of(who, asked, given, length, fewest, highest, records, most);
END $$;
CREATE OR REPLACE FUNCTION holding(asked text, given int[], wanted text, most int) RETURNS TABLE (record text)
LANGUAGE plpgsql STABLE SECURITY DEFINER
SET search_path = duiyi, pg_catalog, pg_temp SET enable_seqscan = off SET jit = off SET max_parallel_workers_per_gather = 0 AS $$
DECLARE sees_all boolean := sees_all(acting(), asked);
BEGIN
  IF NOT may('propose', asked, NULL, NULL) THEN PERFORM refuse(format('%s is no member of the project %s', acting(), asked)); END IF;
  RETURN QUERY SELECT p.record::text FROM pair p
  WHERE p.project = asked AND p.bigrams @> given AND position(wanted IN p.key) > 0
    AND (sees_all OR may('propose', asked, p.record->>'trgLang', p.record->>'client'))
  LIMIT most;
END $$;

-- A job that looks up is of one member: nobody queues it in another's name, and nobody else reads what came of it.
ALTER TABLE job ADD for_member text GENERATED ALWAYS AS (request::jsonb->>'for') STORED;
DROP POLICY put ON job;
CREATE POLICY put ON job FOR INSERT
  WITH CHECK (may('propose', project, NULL, NULL) AND written_by = acting() AND coalesce(for_member, acting()) = acting());
DROP POLICY read ON job_result;
CREATE POLICY read ON job_result FOR SELECT USING (
  may('propose', project, NULL, NULL)
  AND EXISTS (SELECT FROM job j WHERE j.key = job_result.key AND coalesce(j.for_member, acting()) = acting()));
`;
