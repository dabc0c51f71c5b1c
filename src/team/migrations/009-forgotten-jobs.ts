/** Jobs and their results go when they are old: a setup names its day, so that nobody asks for those of earlier days. */
export const forgottenJobs = `
SET LOCAL search_path = duiyi, pg_catalog, pg_temp;

-- The ids under which a job is in the queue begin with its key; the last two figures say how often it was put in before.
CREATE FUNCTION queue_id(key text, attempt int) RETURNS uuid LANGUAGE sql IMMUTABLE
  RETURN (left(key, 30) || lpad(to_hex(attempt), 2, '0'))::uuid;

-- Takes away what was done, or given up, that long ago in the projects that the caller administers. Who finds another at it leaves it to them.
CREATE FUNCTION forget_jobs(older interval) RETURNS int LANGUAGE plpgsql SECURITY DEFINER SET search_path = duiyi, pg_catalog, pg_temp AS $$
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
  RETURN gone;
END $$;

CREATE OR REPLACE FUNCTION open_functions() RETURNS text[] LANGUAGE sql IMMUTABLE RETURN ARRAY[
  'acting', 'is_owner', 'may', 'role_for', 'near', 'near_for_job', 'holding', 'memory_state', 'add_member', 'remove_member',
  'add_up_bigrams', 'count_bigrams', 'open_functions', 'queue_id', 'forget_jobs'];
`;
