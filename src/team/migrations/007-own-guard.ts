/**
 * Ways round the rights of a store that psql had: functions that were open to all, operators of one's own, records of no form, the
 * owner's own grants.
 */
export const ownGuard = `
SET LOCAL search_path = duiyi, pg_catalog, pg_temp;

-- A function that is open to all could be put on a table of one's own as a trigger, and write the history. These are open, and no others.
CREATE FUNCTION open_functions() RETURNS text[] LANGUAGE sql IMMUTABLE RETURN ARRAY[
  'acting', 'is_owner', 'may', 'role_for', 'near', 'near_for_job', 'holding', 'memory_state', 'add_member', 'remove_member',
  'add_up_bigrams', 'count_bigrams', 'open_functions'];
CREATE FUNCTION guard_functions() RETURNS void LANGUAGE plpgsql SET search_path = duiyi, pg_catalog, pg_temp AS $$
DECLARE one record;
BEGIN
  FOR one IN SELECT oid::regprocedure AS name, proname = ANY(open_functions()) AS is_open FROM pg_proc WHERE pronamespace = 'duiyi'::regnamespace LOOP
    EXECUTE format(CASE WHEN one.is_open THEN 'GRANT EXECUTE ON FUNCTION %s TO PUBLIC' ELSE 'REVOKE ALL ON FUNCTION %s FROM PUBLIC' END, one.name);
  END LOOP;
END $$;

-- These are read when they are made, not when they are used: an operator of somebody's own has no part in them.
CREATE OR REPLACE FUNCTION rank(role text) RETURNS int LANGUAGE sql IMMUTABLE
  RETURN CASE role WHEN 'propose' THEN 1 WHEN 'approve' THEN 2 WHEN 'administer' THEN 3 END;
CREATE OR REPLACE FUNCTION role_for(state text) RETURNS text LANGUAGE sql IMMUTABLE
  RETURN CASE WHEN state IN ('initial', 'translated') THEN 'propose' ELSE 'approve' END;

-- ── pairs ──────────────────────────────────────────────────────────────────────────────────────────────────────────────
-- The id of a pair, as the program makes it: nobody takes the place of a pair that is yet to come.
CREATE FUNCTION pair_id(record json) RETURNS text LANGUAGE sql IMMUTABLE
  RETURN left(encode(sha256(convert_to('[' || concat_ws(',',
    to_json(record->>'srcLang'), to_json(record->>'trgLang'), to_json(record->>'source'), to_json(record->>'target'),
    to_json(coalesce(record->>'client', '')), (record->'codes')::text) || ']', 'UTF8')), 'hex'), 16);
CREATE FUNCTION state_rank(record json) RETURNS int LANGUAGE sql IMMUTABLE
  RETURN array_position(ARRAY['initial', 'translated', 'reviewed', 'final'], record->>'state');

-- A pair that members write has a form: without a language nobody could say who may write it. It keeps its author while its state does not rise.
CREATE FUNCTION guard_pair_form() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path = duiyi, pg_catalog, pg_temp AS $$
DECLARE field text;
BEGIN
  IF is_owner() THEN RETURN NEW; END IF;
  FOREACH field IN ARRAY ARRAY['source', 'target', 'srcLang', 'trgLang', 'state'] LOOP
    IF json_typeof(NEW.record->field) IS DISTINCT FROM 'string' THEN PERFORM refuse(format('a pair has no %s', field)); END IF;
  END LOOP;
  IF state_rank(NEW.record) IS NULL THEN PERFORM refuse('a pair has no such state'); END IF;
  IF TG_OP = 'INSERT' AND NEW.id <> pair_id(NEW.record) THEN PERFORM refuse('the id of a pair is made of its texts'); END IF;
  IF TG_OP = 'UPDATE' AND NEW.record->>'author' IS DISTINCT FROM OLD.record->>'author' AND state_rank(NEW.record) <= state_rank(OLD.record) THEN
    PERFORM refuse('who wrote a pair stays');
  END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER guard_form BEFORE INSERT OR UPDATE ON pair FOR EACH ROW EXECUTE FUNCTION guard_pair_form();

-- ── terms ──────────────────────────────────────────────────────────────────────────────────────────────────────────────
CREATE FUNCTION is_source(language text) RETURNS boolean LANGUAGE sql IMMUTABLE RETURN split_part(language, '-', 1) = 'zh';

-- What a proposer may not touch: all of a concept but its proposed terms in languages that are translated into. A term without a status is decided.
CREATE OR REPLACE FUNCTION decided(concept jsonb) RETURNS jsonb LANGUAGE sql IMMUTABLE SET search_path = duiyi, pg_catalog, pg_temp AS $$
  SELECT (concept - 'terms' - 'modified') || jsonb_build_object('terms', coalesce((
    SELECT jsonb_object_agg(language, kept) FROM (
      SELECT language, (SELECT jsonb_agg(term ORDER BY number) FROM jsonb_array_elements(list) WITH ORDINALITY AS t (term, number)
                        WHERE is_source(language) OR term->>'status' IS DISTINCT FROM 'proposed') AS kept
      FROM jsonb_each(concept->'terms') AS l (language, list)
    ) AS lists WHERE kept IS NOT NULL), '{}'))
$$;
CREATE OR REPLACE FUNCTION decided_languages(was jsonb, became jsonb) RETURNS SETOF text LANGUAGE sql IMMUTABLE SET search_path = duiyi, pg_catalog, pg_temp AS $$
  SELECT language FROM (
    SELECT jsonb_object_keys(coalesce(was->'terms', '{}')) UNION SELECT jsonb_object_keys(coalesce(became->'terms', '{}'))
  ) AS l (language) WHERE NOT is_source(language) AND was->'terms'->language IS DISTINCT FROM became->'terms'->language
$$;

-- What all languages of a concept share: the concept itself, and its terms in every Chinese.
CREATE FUNCTION shared(decided jsonb) RETURNS jsonb LANGUAGE sql IMMUTABLE SET search_path = duiyi, pg_catalog, pg_temp AS $$
  SELECT (decided - 'terms') || jsonb_build_object('terms', (
    SELECT coalesce(jsonb_object_agg(language, list), '{}') FROM jsonb_each(decided->'terms') AS l (language, list) WHERE is_source(language)))
$$;
CREATE OR REPLACE FUNCTION guard_shared() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path = duiyi, pg_catalog, pg_temp AS $$
DECLARE
  was jsonb := decided(OLD.concept::jsonb);
  became jsonb := CASE TG_OP WHEN 'UPDATE' THEN decided(NEW.concept::jsonb) END;
  touched text;
BEGIN
  IF NOT is_owner() AND shared(was) IS DISTINCT FROM shared(became) THEN
    FOR touched IN SELECT decided_languages('{}', was) LOOP
      IF NOT may('approve', OLD.project, touched, NULL) THEN
        PERFORM refuse(format('%s may not change a concept that was decided on for the language %s', acting(), touched));
      END IF;
    END LOOP;
  END IF;
  RETURN CASE TG_OP WHEN 'UPDATE' THEN NEW ELSE OLD END;
END $$;

-- ── members ────────────────────────────────────────────────────────────────────────────────────────────────────────────
-- The owner needs no grants, and loses none; a role that is gone has none. Times and authors of records are no columns that anybody gives.
DROP FUNCTION let_in(name);
DROP FUNCTION let_in_glossary(name);
DROP FUNCTION let_in_memory(name);
CREATE FUNCTION let_in(who name) RETURNS void LANGUAGE plpgsql SET search_path = duiyi, pg_catalog, pg_temp AS $$
DECLARE has_queue boolean := to_regclass('duiyi_jobs.job') IS NOT NULL;
BEGIN
  IF NOT EXISTS (SELECT FROM pg_roles WHERE rolname = who) OR who = (SELECT pg_get_userbyid(nspowner) FROM pg_namespace WHERE nspname = 'duiyi') THEN RETURN; END IF;
  EXECUTE format('REVOKE ALL ON ALL TABLES IN SCHEMA duiyi FROM %1$I; REVOKE ALL ON ALL SEQUENCES IN SCHEMA duiyi FROM %1$I; REVOKE ALL ON SCHEMA duiyi FROM %1$I', who);
  IF has_queue THEN
    EXECUTE format('REVOKE ALL ON ALL TABLES IN SCHEMA duiyi_jobs FROM %1$I; REVOKE ALL ON SCHEMA duiyi_jobs FROM %1$I', who);
  END IF;
  IF NOT EXISTS (SELECT FROM membership m WHERE m.member = who) THEN RETURN; END IF;
  EXECUTE format('
    GRANT USAGE ON SCHEMA duiyi TO %1$I;
    GRANT USAGE, SELECT ON SEQUENCE pair_order TO %1$I;
    GRANT USAGE ON SEQUENCE worker_number TO %1$I;
    GRANT SELECT ON migration, membership, pair, pair_history, concept, concept_history, retired_concept, rejected_candidate,
      document_version, job_part, job, job_result TO %1$I;
    GRANT INSERT (project, id, place, record, key, target_key, size, bigrams), UPDATE (place, record), DELETE ON pair TO %1$I;
    GRANT INSERT (project, id, home, concept), UPDATE (concept), DELETE ON concept TO %1$I;
    GRANT INSERT (project, name, record), DELETE ON rejected_candidate TO %1$I;
    GRANT INSERT (project, path, hash, bytes) ON document_version TO %1$I;
    GRANT INSERT (project, hash, bytes) ON job_part TO %1$I;
    GRANT INSERT (project, key, request), UPDATE (holder) ON job TO %1$I;
    GRANT INSERT (project, key, content) ON job_result TO %1$I', who);
  IF NOT has_queue THEN RETURN; END IF;
  EXECUTE format('
    GRANT USAGE ON SCHEMA duiyi_jobs TO %1$I;
    GRANT SELECT ON duiyi_jobs.version, duiyi_jobs.queue, duiyi_jobs.job, duiyi_jobs.archive TO %1$I;
    GRANT INSERT (id, name, data, priority, start_after, singleton_key, singleton_on, dead_letter, expire_in, keep_until, retry_limit,
      retry_delay, retry_backoff, policy) ON duiyi_jobs.job TO %1$I', who);
  IF EXISTS (SELECT FROM membership m WHERE m.member = who AND m.role = 'administer') THEN
    EXECUTE format('
      GRANT INSERT, UPDATE, DELETE ON duiyi_jobs.job, duiyi_jobs.archive TO %1$I;
      GRANT UPDATE ON duiyi_jobs.version TO %1$I', who);
  END IF;
END $$;

CREATE FUNCTION guard_membership() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path = duiyi, pg_catalog, pg_temp AS $$
BEGIN
  IF NOT EXISTS (SELECT FROM pg_roles WHERE rolname = NEW.member) THEN
    RAISE undefined_object USING MESSAGE = format('there is no role %s', NEW.member);
  END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER guard BEFORE INSERT ON membership FOR EACH ROW EXECUTE FUNCTION guard_membership();
`;
