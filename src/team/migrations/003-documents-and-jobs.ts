/** Documents with their versions, and what is to be done with them. The queue itself lies in the schema `duiyi_jobs`, made by pg-boss. */
export const documentsAndJobs = `
SET LOCAL search_path = duiyi, pg_catalog, pg_temp;

CREATE TABLE document_version (
  project text NOT NULL,
  path text NOT NULL,
  hash text NOT NULL CHECK (hash = encode(sha256(bytes), 'hex')),
  bytes bytea NOT NULL,
  written_by name NOT NULL DEFAULT acting(),
  written_at timestamptz NOT NULL DEFAULT now(),
  PRIMARY KEY (project, path, hash)
);
-- What several jobs have in common: a glossary, a configuration.
CREATE TABLE job_part (
  project text NOT NULL,
  hash text NOT NULL CHECK (hash = encode(sha256(bytes), 'hex')),
  bytes bytea NOT NULL,
  written_by name NOT NULL DEFAULT acting(),
  written_at timestamptz NOT NULL DEFAULT now(),
  PRIMARY KEY (project, hash)
);
-- A job is named by the hash of all that goes into it.
CREATE TABLE job (
  key text PRIMARY KEY CHECK (key = encode(sha256(convert_to(request, 'UTF8')), 'hex')),
  project text NOT NULL,
  request text NOT NULL,
  holder int,
  written_by name NOT NULL DEFAULT acting(),
  written_at timestamptz NOT NULL DEFAULT now()
);
CREATE TABLE job_result (
  key text PRIMARY KEY REFERENCES job ON DELETE CASCADE,
  project text NOT NULL,
  content bytea NOT NULL,
  written_by name NOT NULL DEFAULT acting(),
  written_at timestamptz NOT NULL DEFAULT now()
);
ALTER TABLE document_version ALTER bytes SET STORAGE EXTERNAL;
ALTER TABLE job_part ALTER bytes SET STORAGE EXTERNAL;
ALTER TABLE job_result ALTER content SET STORAGE EXTERNAL;
CREATE SEQUENCE worker_number AS int CYCLE;

ALTER TABLE document_version ENABLE ROW LEVEL SECURITY;
ALTER TABLE job_part ENABLE ROW LEVEL SECURITY;
ALTER TABLE job ENABLE ROW LEVEL SECURITY;
ALTER TABLE job_result ENABLE ROW LEVEL SECURITY;
CREATE POLICY read ON document_version FOR SELECT USING (may('propose', project, NULL, NULL));
CREATE POLICY put ON document_version FOR INSERT WITH CHECK (may('propose', project, NULL, NULL) AND written_by = acting());
CREATE POLICY read ON job_part FOR SELECT USING (may('propose', project, NULL, NULL));
CREATE POLICY put ON job_part FOR INSERT WITH CHECK (may('propose', project, NULL, NULL) AND written_by = acting());
CREATE POLICY read ON job FOR SELECT USING (may('propose', project, NULL, NULL));
CREATE POLICY put ON job FOR INSERT WITH CHECK (may('propose', project, NULL, NULL) AND written_by = acting());
CREATE POLICY hold ON job FOR UPDATE USING (may('administer', project, NULL, NULL));
CREATE POLICY read ON job_result FOR SELECT USING (may('propose', project, NULL, NULL));
CREATE POLICY put ON job_result FOR INSERT WITH CHECK (may('administer', project, NULL, NULL) AND written_by = acting());

ALTER FUNCTION let_in(name) RENAME TO let_in_glossary;
CREATE FUNCTION let_in(who name) RETURNS void LANGUAGE plpgsql SET search_path = duiyi, pg_catalog, pg_temp AS $$
DECLARE has_queue boolean := to_regclass('duiyi_jobs.job') IS NOT NULL;
BEGIN
  PERFORM let_in_glossary(who);
  IF has_queue THEN
    EXECUTE format('REVOKE ALL ON ALL TABLES IN SCHEMA duiyi_jobs FROM %I', who);
    EXECUTE format('REVOKE ALL ON SCHEMA duiyi_jobs FROM %I', who);
  END IF;
  IF NOT EXISTS (SELECT FROM membership m WHERE m.member = who) THEN RETURN; END IF;
  EXECUTE format('GRANT SELECT, INSERT ON document_version, job_part, job, job_result TO %I', who);
  EXECUTE format('GRANT UPDATE (holder) ON job TO %I', who);
  EXECUTE format('GRANT USAGE ON SEQUENCE worker_number TO %I', who);
  IF NOT has_queue THEN RETURN; END IF;
  EXECUTE format('GRANT USAGE ON SCHEMA duiyi_jobs TO %I', who);
  EXECUTE format('GRANT SELECT ON duiyi_jobs.version, duiyi_jobs.queue, duiyi_jobs.job, duiyi_jobs.archive TO %I', who);
  EXECUTE format('GRANT INSERT ON duiyi_jobs.job TO %I', who);
  IF EXISTS (SELECT FROM membership m WHERE m.member = who AND m.role = 'administer') THEN
    EXECUTE format('GRANT UPDATE, DELETE ON duiyi_jobs.job, duiyi_jobs.archive TO %I', who);
    EXECUTE format('GRANT INSERT ON duiyi_jobs.archive TO %I', who);
    EXECUTE format('GRANT UPDATE ON duiyi_jobs.version TO %I', who);
  END IF;
END $$;
`;
