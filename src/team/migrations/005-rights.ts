/** Rights that a role for one project, language or client did not hold to: giving roles, what all languages share, jobs and the queue. */
export const rights = `
SET LOCAL search_path = duiyi, pg_catalog, pg_temp;

-- A role is given by those alone who have it for as much as they give.
CREATE OR REPLACE FUNCTION add_member(member name, role text, project text, language text, client text) RETURNS void
LANGUAGE plpgsql SECURITY DEFINER SET search_path = duiyi, pg_catalog, pg_temp AS $$
BEGIN
  PERFORM administers(project, language, client);
  INSERT INTO membership VALUES (add_member.member, add_member.project, add_member.language, add_member.client, add_member.role, acting(), now())
  ON CONFLICT ON CONSTRAINT membership_pkey DO UPDATE SET role = excluded.role, written_by = excluded.written_by, written_at = excluded.written_at;
  PERFORM let_in(member);
END $$;

CREATE OR REPLACE FUNCTION remove_member(member name, project text) RETURNS int
LANGUAGE plpgsql SECURITY DEFINER SET search_path = duiyi, pg_catalog, pg_temp AS $$
DECLARE gone int;
BEGIN
  PERFORM administers(remove_member.project, NULL, NULL);
  PERFORM administers(m.project, m.language, m.client) FROM membership m
    WHERE m.member = remove_member.member AND m.project = remove_member.project;
  DELETE FROM membership m WHERE m.member = remove_member.member AND m.project = remove_member.project;
  GET DIAGNOSTICS gone = ROW_COUNT;
  PERFORM let_in(member);
  RETURN gone;
END $$;

CREATE FUNCTION administers(project text, language text, client text) RETURNS void LANGUAGE plpgsql AS $$
BEGIN
  IF NOT duiyi.may('administer', project, language, client) THEN
    PERFORM duiyi.refuse(format('%s does not administer the project %s for the language %s and the client %s',
      duiyi.acting(), project, coalesce(language, '*'), coalesce(client, '*')));
  END IF;
END $$;

-- Counting again holds up writers: it is for those who administer something.
ALTER FUNCTION count_bigrams() RENAME TO count_all_bigrams;
REVOKE ALL ON FUNCTION count_all_bigrams() FROM PUBLIC;
CREATE FUNCTION count_bigrams() RETURNS void LANGUAGE plpgsql SECURITY DEFINER SET search_path = duiyi, pg_catalog, pg_temp AS $$
BEGIN
  IF NOT is_owner() AND NOT EXISTS (SELECT FROM membership m WHERE m.member = acting() AND m.role = 'administer') THEN
    PERFORM refuse(format('%s administers nothing', acting()));
  END IF;
  PERFORM count_all_bigrams();
END $$;

-- What all languages of a concept share, and the concept itself, is for those to change who may decide each language that was decided on.
CREATE FUNCTION guard_shared() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path = duiyi, pg_catalog, pg_temp AS $$
DECLARE
  was jsonb := decided(OLD.concept::jsonb);
  became jsonb := CASE TG_OP WHEN 'UPDATE' THEN decided(NEW.concept::jsonb) END;
  touched text;
BEGIN
  IF NOT is_owner() AND (was - 'terms', was->'terms'->'zh') IS DISTINCT FROM (became - 'terms', became->'terms'->'zh') THEN
    FOR touched IN SELECT decided_languages('{}', was) LOOP
      IF NOT may('approve', OLD.project, touched, NULL) THEN
        PERFORM refuse(format('%s may not change a concept that was decided on for the language %s', acting(), touched));
      END IF;
    END LOOP;
  END IF;
  RETURN CASE TG_OP WHEN 'UPDATE' THEN NEW ELSE OLD END;
END $$;
CREATE TRIGGER guard_shared BEFORE UPDATE OR DELETE ON concept FOR EACH ROW EXECUTE FUNCTION guard_shared();

-- A job says which project it is of, so that no two projects share one, and its result is of the same project.
DELETE FROM job WHERE request::jsonb->>'project' IS DISTINCT FROM project;
ALTER TABLE job ADD CHECK (request::jsonb->>'project' = project), ADD UNIQUE (key, project);
ALTER TABLE job_result ADD FOREIGN KEY (key, project) REFERENCES job (key, project) ON DELETE CASCADE;

-- The queue's tables are made by pg-boss: this is called when they are there. Of a project's jobs its members alone know, and do what their role says.
CREATE FUNCTION guard_queue() RETURNS void LANGUAGE plpgsql SET search_path = duiyi, pg_catalog, pg_temp AS $$
DECLARE one text;
BEGIN
  FOREACH one IN ARRAY ARRAY['job', 'archive'] LOOP
    EXECUTE format('ALTER TABLE duiyi_jobs.%I ENABLE ROW LEVEL SECURITY', one);
    EXECUTE format('DROP POLICY IF EXISTS read ON duiyi_jobs.%1$I; DROP POLICY IF EXISTS put ON duiyi_jobs.%1$I;
      DROP POLICY IF EXISTS hold ON duiyi_jobs.%1$I; DROP POLICY IF EXISTS clear ON duiyi_jobs.%1$I', one);
    EXECUTE format($policy$CREATE POLICY read ON duiyi_jobs.%I FOR SELECT USING (duiyi.may('propose', data->>'project', NULL, NULL))$policy$, one);
    EXECUTE format($policy$CREATE POLICY hold ON duiyi_jobs.%I FOR UPDATE USING (duiyi.may('administer', data->>'project', NULL, NULL))$policy$, one);
    EXECUTE format($policy$CREATE POLICY clear ON duiyi_jobs.%I FOR DELETE USING (duiyi.may('administer', data->>'project', NULL, NULL))$policy$, one);
  END LOOP;
  CREATE POLICY put ON duiyi_jobs.job FOR INSERT WITH CHECK (
    EXISTS (SELECT FROM duiyi.job j WHERE j.key = data->>'key' AND j.project = data->>'project' AND j.request IS NOT NULL)
    AND duiyi.may('propose', data->>'project', NULL, NULL));
  CREATE POLICY put ON duiyi_jobs.archive FOR INSERT WITH CHECK (duiyi.may('administer', data->>'project', NULL, NULL));
END $$;
`;
