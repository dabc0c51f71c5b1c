/**
 * What a job costs the server: a member's rights are asked once a statement and not once a row. Documents that no job names any more go with the
 * jobs, and pairs that were just written hold up no look-up.
 */
export const cheapJobs = `
SET LOCAL search_path = duiyi, pg_catalog, pg_temp;

-- The projects in which the acting member has a role, for whatever language and client; '*' stands for all.
CREATE FUNCTION projects_for(wanted text) RETURNS text[] LANGUAGE sql STABLE SECURITY DEFINER SET search_path = duiyi, pg_catalog, pg_temp AS $$
  SELECT CASE WHEN is_owner() THEN ARRAY['*']
    ELSE ARRAY(SELECT m.project FROM membership m WHERE m.member = acting() AND rank(m.role) >= rank(wanted)) END
$$;

-- A subquery that knows nothing of the row is asked once for all rows.
DROP POLICY read ON document_version;
DROP POLICY put ON document_version;
CREATE POLICY read ON document_version FOR SELECT USING (ARRAY['*', project] && (SELECT projects_for('propose')));
CREATE POLICY put ON document_version FOR INSERT
  WITH CHECK (ARRAY['*', project] && (SELECT projects_for('propose')) AND written_by = (SELECT acting()));
DROP POLICY read ON job;
DROP POLICY put ON job;
DROP POLICY hold ON job;
CREATE POLICY read ON job FOR SELECT USING (ARRAY['*', project] && (SELECT projects_for('propose')));
CREATE POLICY put ON job FOR INSERT WITH CHECK (
  ARRAY['*', project] && (SELECT projects_for('propose')) AND written_by = (SELECT acting())
  AND coalesce(for_member, (SELECT acting())::text) = (SELECT acting())::text);
CREATE POLICY hold ON job FOR UPDATE USING (ARRAY['*', project] && (SELECT projects_for('administer')));
DROP POLICY read ON job_result;
DROP POLICY put ON job_result;
CREATE POLICY read ON job_result FOR SELECT USING (
  ARRAY['*', project] && (SELECT projects_for('propose'))
  AND EXISTS (SELECT FROM job j WHERE j.key = job_result.key AND coalesce(j.for_member, (SELECT acting())::text) = (SELECT acting())::text));
CREATE POLICY put ON job_result FOR INSERT
  WITH CHECK (ARRAY['*', project] && (SELECT projects_for('administer')) AND written_by = (SELECT acting()));

CREATE OR REPLACE FUNCTION guard_queue() RETURNS void LANGUAGE plpgsql SET search_path = duiyi, pg_catalog, pg_temp AS $$
DECLARE one text; own text := $own$ARRAY['*', data->>'project'] && (SELECT duiyi.projects_for(%L))$own$;
BEGIN
  FOREACH one IN ARRAY ARRAY['job', 'archive'] LOOP
    EXECUTE format('ALTER TABLE duiyi_jobs.%I ENABLE ROW LEVEL SECURITY', one);
    EXECUTE format('DROP POLICY IF EXISTS read ON duiyi_jobs.%1$I; DROP POLICY IF EXISTS put ON duiyi_jobs.%1$I;
      DROP POLICY IF EXISTS hold ON duiyi_jobs.%1$I; DROP POLICY IF EXISTS clear ON duiyi_jobs.%1$I', one);
    EXECUTE format('CREATE POLICY read ON duiyi_jobs.%I FOR SELECT USING (%s)', one, format(own, 'propose'));
    EXECUTE format('CREATE POLICY hold ON duiyi_jobs.%I FOR UPDATE USING (%s)', one, format(own, 'administer'));
    EXECUTE format('CREATE POLICY clear ON duiyi_jobs.%I FOR DELETE USING (%s)', one, format(own, 'administer'));
  END LOOP;
  EXECUTE format('CREATE POLICY put ON duiyi_jobs.job FOR INSERT WITH CHECK (%s
    AND EXISTS (SELECT FROM duiyi.job j WHERE j.key = data->>''key'' AND j.project = data->>''project'' AND j.request IS NOT NULL))',
    format(own, 'propose'));
  EXECUTE format('CREATE POLICY put ON duiyi_jobs.archive FOR INSERT WITH CHECK (%s)', format(own, 'administer'));
END $$;

-- What was written last stands in a list that each look-up reads once a bigram: a short one costs a look-up .3 ms where one of the usual length costs 9.
ALTER INDEX pair_bigrams SET (gin_pending_list_limit = 128);

-- Who hands jobs over says so, that nothing of theirs is taken away at that moment.
CREATE FUNCTION hand_over() RETURNS void LANGUAGE sql SET search_path = duiyi, pg_catalog, pg_temp AS $$
  SELECT pg_advisory_xact_lock_shared(hashtext('duiyi forgetting'))
$$;

-- Of each document the newest version stays, and those that a job names.
CREATE OR REPLACE FUNCTION forget_jobs(older interval) RETURNS int LANGUAGE plpgsql SECURITY DEFINER SET search_path = duiyi, pg_catalog, pg_temp AS $$
DECLARE own text[]; gone int;
BEGIN
  IF NOT pg_try_advisory_xact_lock(hashtext('duiyi forgetting')) THEN RETURN 0; END IF;
  SELECT array_agg(project) INTO own FROM (SELECT DISTINCT project FROM job_part) AS p WHERE may('administer', project, NULL, NULL);
  DELETE FROM job j WHERE j.project = ANY(own) AND j.written_at < now() - older
    AND NOT EXISTS (SELECT FROM job_result r WHERE r.key = j.key AND r.written_at >= now() - older)
    AND NOT EXISTS (SELECT FROM duiyi_jobs.job q
      WHERE q.name = 'documents' AND q.id BETWEEN queue_id(j.key, 0) AND queue_id(j.key, 255) AND q.state <= 'active');
  GET DIAGNOSTICS gone = ROW_COUNT;
  DELETE FROM job_part p WHERE p.project = ANY(own) AND p.written_at < now() - older
    AND p.hash NOT IN (SELECT j.request::jsonb->>'setup' FROM job j WHERE j.project = p.project);
  WITH named AS MATERIALIZED (
    SELECT DISTINCT j.project, document->>'name' AS path, document->>'hash' AS hash
    FROM job j CROSS JOIN jsonb_array_elements(j.request::jsonb->'documents') AS document WHERE j.project = ANY(own)
  )
  DELETE FROM document_version d WHERE d.project = ANY(own) AND d.written_at < now() - older
    AND EXISTS (SELECT FROM document_version n WHERE n.project = d.project AND n.path = d.path AND n.written_at > d.written_at)
    AND NOT EXISTS (SELECT FROM named n WHERE n.project = d.project AND n.path = d.path AND n.hash = d.hash);
  RETURN gone;
END $$;

CREATE OR REPLACE FUNCTION open_functions() RETURNS text[] LANGUAGE sql IMMUTABLE RETURN ARRAY[
  'acting', 'is_owner', 'may', 'role_for', 'near', 'near_for_job', 'holding', 'memory_state', 'add_member', 'remove_member',
  'add_up_bigrams', 'count_bigrams', 'open_functions', 'queue_id', 'forget_jobs', 'projects_for', 'hand_over'];
`;
