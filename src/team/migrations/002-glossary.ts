/** Concepts with their history, ids that may not be used again, and candidates that people have rejected. */
export const glossary = `
SET LOCAL search_path = duiyi, pg_catalog, pg_temp;

CREATE TABLE concept (
  project text NOT NULL,
  id text NOT NULL CHECK (id ~ '^[a-z0-9-]+$'),
  home text NOT NULL,
  concept json NOT NULL,
  written_by name NOT NULL,
  written_at timestamptz NOT NULL,
  PRIMARY KEY (project, id)
);
CREATE TABLE concept_history (
  project text NOT NULL,
  number int NOT NULL,
  id text NOT NULL,
  became json,
  was json,
  written_by name NOT NULL,
  in_name_of text,
  written_at timestamptz NOT NULL,
  PRIMARY KEY (project, number)
);
CREATE INDEX concept_history_id ON concept_history (project, id, number);
CREATE TABLE retired_concept (project text NOT NULL, id text NOT NULL, PRIMARY KEY (project, id));
CREATE TABLE rejected_candidate (
  project text NOT NULL,
  name text NOT NULL,
  record json NOT NULL,
  written_by name NOT NULL DEFAULT acting(),
  written_at timestamptz NOT NULL DEFAULT now(),
  PRIMARY KEY (project, name)
);

-- What a proposer may not touch: all of a concept but its proposed terms in languages that are translated into.
CREATE FUNCTION decided(concept jsonb) RETURNS jsonb LANGUAGE sql IMMUTABLE SET search_path = pg_catalog AS $$
  SELECT (concept - 'terms' - 'modified') || jsonb_build_object('terms', coalesce((
    SELECT jsonb_object_agg(language, kept) FROM (
      SELECT language, (SELECT jsonb_agg(term ORDER BY number) FROM jsonb_array_elements(list) WITH ORDINALITY AS t (term, number)
                        WHERE language LIKE 'zh%' OR term->>'status' <> 'proposed') AS kept
      FROM jsonb_each(concept->'terms') AS l (language, list)
    ) AS lists WHERE kept IS NOT NULL), '{}'))
$$;

-- Languages whose decided terms differ, beside the source languages.
CREATE FUNCTION decided_languages(was jsonb, became jsonb) RETURNS SETOF text LANGUAGE sql IMMUTABLE SET search_path = pg_catalog AS $$
  SELECT language FROM (
    SELECT jsonb_object_keys(coalesce(was->'terms', '{}')) UNION SELECT jsonb_object_keys(coalesce(became->'terms', '{}'))
  ) AS l (language) WHERE language NOT LIKE 'zh%' AND was->'terms'->language IS DISTINCT FROM became->'terms'->language
$$;

-- Who wrote a concept; members write as themselves, and decide no term that is not theirs to decide. Changes of one project wait for each other.
CREATE FUNCTION guard_concept() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path = duiyi, pg_catalog, pg_temp AS $$
DECLARE
  was jsonb := CASE WHEN TG_OP <> 'INSERT' THEN OLD.concept::jsonb END;
  became jsonb := CASE WHEN TG_OP <> 'DELETE' THEN NEW.concept::jsonb END;
  wanted_project text := CASE TG_OP WHEN 'DELETE' THEN OLD.project ELSE NEW.project END;
  touched text;
BEGIN
  PERFORM pg_advisory_xact_lock(hashtext('duiyi glossary ' || wanted_project));
  IF TG_OP = 'DELETE' THEN
    IF NOT may('approve', wanted_project, NULL, NULL) THEN PERFORM refuse(format('%s may not remove a concept', acting())); END IF;
    RETURN OLD;
  END IF;
  NEW.written_by := acting();
  NEW.written_at := clock_timestamp();
  IF became->>'id' IS DISTINCT FROM NEW.id OR (TG_OP = 'UPDATE' AND (OLD.project, OLD.id) <> (NEW.project, NEW.id)) THEN
    PERFORM refuse('the concept has another id');
  END IF;
  IF EXISTS (SELECT FROM retired_concept r WHERE r.project = NEW.project AND r.id = NEW.id) THEN
    RAISE unique_violation USING MESSAGE = format('the id %s was used before', NEW.id);
  END IF;
  IF is_owner() THEN RETURN NEW; END IF;
  IF coalesce(CASE TG_OP WHEN 'INSERT' THEN became->'created' ELSE became->'modified' END->>'by', '') <> acting() THEN
    PERFORM refuse(format('%s writes as themselves', acting()));
  END IF;
  IF TG_OP = 'UPDATE' AND was->'created' IS DISTINCT FROM became->'created' THEN PERFORM refuse('who made a concept stays'); END IF;
  IF NOT may('propose', wanted_project, NULL, NULL) THEN
    PERFORM refuse(format('%s is no member of the project %s', acting(), wanted_project));
  END IF;
  FOR touched IN SELECT decided_languages(decided(was), decided(became)) LOOP
    IF NOT may('approve', wanted_project, touched, NULL) THEN
      PERFORM refuse(format('%s may not decide terms of the language %s', acting(), touched));
    END IF;
  END LOOP;
  IF TG_OP = 'UPDATE' AND EXISTS (SELECT decided_languages('{}', decided(was)))
    AND (decided(was) - 'terms', decided(was)->'terms'->'zh') IS DISTINCT FROM (decided(became) - 'terms', decided(became)->'terms'->'zh')
    AND NOT may('approve', wanted_project, NULL, NULL) THEN
    PERFORM refuse(format('%s may not change a concept that was decided on', acting()));
  END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER guard BEFORE INSERT OR UPDATE OR DELETE ON concept FOR EACH ROW EXECUTE FUNCTION guard_concept();

-- The history of a project is a line: each change has the number after the last.
CREATE FUNCTION keep_concept() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path = duiyi, pg_catalog, pg_temp AS $$
DECLARE one concept := CASE TG_OP WHEN 'DELETE' THEN OLD ELSE NEW END;
BEGIN
  INSERT INTO concept_history (project, number, id, became, was, written_by, in_name_of, written_at)
  VALUES (one.project, (SELECT coalesce(max(h.number), 0) + 1 FROM concept_history h WHERE h.project = one.project), one.id,
    CASE WHEN TG_OP <> 'DELETE' THEN NEW.concept END, CASE WHEN TG_OP <> 'INSERT' THEN OLD.concept END,
    acting(), CASE TG_OP WHEN 'INSERT' THEN NEW.concept->'created' WHEN 'UPDATE' THEN NEW.concept->'modified' END->>'by', clock_timestamp());
  IF TG_OP = 'DELETE' THEN INSERT INTO retired_concept VALUES (OLD.project, OLD.id); END IF;
  RETURN NULL;
END $$;
CREATE TRIGGER keep AFTER INSERT OR UPDATE OR DELETE ON concept FOR EACH ROW EXECUTE FUNCTION keep_concept();
CREATE TRIGGER append_only BEFORE UPDATE OR DELETE OR TRUNCATE ON concept_history FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();

ALTER TABLE concept ENABLE ROW LEVEL SECURITY;
ALTER TABLE concept_history ENABLE ROW LEVEL SECURITY;
ALTER TABLE retired_concept ENABLE ROW LEVEL SECURITY;
ALTER TABLE rejected_candidate ENABLE ROW LEVEL SECURITY;
CREATE POLICY members ON concept USING (may('propose', project, NULL, NULL));
CREATE POLICY read ON concept_history FOR SELECT USING (may('propose', project, NULL, NULL));
CREATE POLICY read ON retired_concept FOR SELECT USING (may('propose', project, NULL, NULL));
CREATE POLICY read ON rejected_candidate FOR SELECT USING (may('propose', project, NULL, NULL));
CREATE POLICY put ON rejected_candidate FOR INSERT WITH CHECK (may('approve', project, NULL, NULL) AND written_by = acting());
CREATE POLICY remove ON rejected_candidate FOR DELETE USING (may('approve', project, NULL, NULL));

ALTER FUNCTION let_in(name) RENAME TO let_in_memory;
CREATE FUNCTION let_in(who name) RETURNS void LANGUAGE plpgsql SET search_path = duiyi, pg_catalog, pg_temp AS $$
BEGIN
  PERFORM let_in_memory(who);
  IF NOT EXISTS (SELECT FROM membership m WHERE m.member = who) THEN RETURN; END IF;
  EXECUTE format('GRANT SELECT ON concept, concept_history, retired_concept, rejected_candidate TO %I', who);
  EXECUTE format('GRANT INSERT (project, id, home, concept), UPDATE (concept), DELETE ON concept TO %I', who);
  EXECUTE format('GRANT INSERT (project, name, record), DELETE ON rejected_candidate TO %I', who);
END $$;
`;
