/**
 * Bigrams are counted as pairs come and go, no more from a sample: which of them are looked up is then told by figures that a memory in a
 * folder has too, and both find the same.
 */
export const countedBigrams = `
SET LOCAL search_path = duiyi, pg_catalog, pg_temp;

DROP FUNCTION count_bigrams(boolean);
DROP FUNCTION bigrams_counted();
DROP TABLE bigram_count, bigram_sample;

-- How many pairs of a project have a bigram: the sum of both tables. Writers only add changes, so none waits for another.
CREATE TABLE bigram_count (project text NOT NULL, bigram int NOT NULL, pairs int NOT NULL, PRIMARY KEY (project, bigram));
CREATE TABLE bigram_change (project text NOT NULL, bigram int NOT NULL, pairs int NOT NULL);
CREATE INDEX bigram_change_of ON bigram_change (project, bigram);

CREATE FUNCTION note_bigrams() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path = duiyi, pg_catalog, pg_temp AS $$
BEGIN
  INSERT INTO bigram_change
    SELECT project, one, CASE TG_OP WHEN 'INSERT' THEN count(*) ELSE -count(*) END
    FROM (SELECT project, unnest(bigrams) AS one FROM changed) AS held GROUP BY project, one;
  RETURN NULL;
END $$;
CREATE TRIGGER note_added AFTER INSERT ON pair REFERENCING NEW TABLE AS changed FOR EACH STATEMENT EXECUTE FUNCTION note_bigrams();
CREATE TRIGGER note_removed AFTER DELETE ON pair REFERENCING OLD TABLE AS changed FOR EACH STATEMENT EXECUTE FUNCTION note_bigrams();

CREATE FUNCTION forget_bigrams() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path = duiyi, pg_catalog, pg_temp AS $$
BEGIN DELETE FROM bigram_count; DELETE FROM bigram_change; RETURN NULL; END $$;
CREATE TRIGGER note_emptied AFTER TRUNCATE ON pair FOR EACH STATEMENT EXECUTE FUNCTION forget_bigrams();

-- Adds changes up where many have come together; one does it, and nobody waits for it.
CREATE FUNCTION add_up_bigrams() RETURNS void LANGUAGE plpgsql SECURITY DEFINER SET search_path = duiyi, pg_catalog, pg_temp AS $$
BEGIN
  IF (SELECT count(*) FROM (SELECT FROM bigram_change LIMIT 50000) AS piece) < 50000 THEN RETURN; END IF;
  IF NOT pg_try_advisory_xact_lock(hashtext('duiyi bigrams')) THEN RETURN; END IF;
  WITH gone AS (DELETE FROM bigram_change RETURNING *)
  INSERT INTO bigram_count AS there
    SELECT project, bigram, sum(pairs) FROM gone GROUP BY project, bigram
  ON CONFLICT (project, bigram) DO UPDATE SET pairs = there.pairs + excluded.pairs;
END $$;

-- Counts all bigrams again, while nobody writes.
CREATE FUNCTION count_bigrams() RETURNS void LANGUAGE plpgsql SECURITY DEFINER SET search_path = duiyi, pg_catalog, pg_temp AS $$
BEGIN
  PERFORM pg_advisory_xact_lock(hashtext('duiyi bigrams'));
  LOCK TABLE bigram_change IN SHARE ROW EXCLUSIVE MODE;
  DELETE FROM bigram_count;
  DELETE FROM bigram_change;
  INSERT INTO bigram_count SELECT project, one, count(*) FROM (SELECT project, unnest(bigrams) AS one FROM pair) AS held GROUP BY project, one;
END $$;
SELECT count_bigrams();

-- The pairs that share most of the rarest bigrams of a sentence, then those of the nearest length, then those with the lowest id: so many
-- bigrams are looked up, and so many pairs given. Of bigrams that are as rare the lower goes first.
DROP FUNCTION near(text, int[], int, int);
CREATE FUNCTION near(asked text, given int[], length int, rarest int, most int)
RETURNS TABLE (record text, key text, shared int)
LANGUAGE plpgsql STABLE SECURITY DEFINER
SET search_path = duiyi, pg_catalog, pg_temp SET enable_seqscan = off SET jit = off SET max_parallel_workers_per_gather = 0 AS $$
DECLARE chosen int[]; sees_all boolean := sees_all(asked);
BEGIN
  IF NOT may('propose', asked, NULL, NULL) THEN PERFORM refuse(format('%s is no member of the project %s', acting(), asked)); END IF;
  SELECT array_agg(one) INTO chosen FROM (
    SELECT one FROM (
      SELECT one,
        coalesce((SELECT c.pairs FROM bigram_count c WHERE c.project = asked AND c.bigram = one), 0)
        + coalesce((SELECT sum(c.pairs) FROM bigram_change c WHERE c.project = asked AND c.bigram = one), 0) AS often
      FROM unnest(given) AS one
    ) AS counted WHERE often > 0 ORDER BY often, one LIMIT rarest
  ) AS first;
  RETURN QUERY
  WITH hit AS (
    SELECT p.at, count(*)::int AS shared, min(p.size) AS size
    FROM unnest(chosen) AS one
    CROSS JOIN LATERAL (
      SELECT pair.ctid AS at, pair.size FROM pair
      WHERE pair.project = asked AND pair.bigrams @> ARRAY[one]
        AND (sees_all OR may('propose', asked, pair.record->>'trgLang', pair.record->>'client'))
    ) AS p
    GROUP BY p.at
  ), ranked AS (
    SELECT hit.at, hit.shared, abs(hit.size - length) AS away FROM hit ORDER BY hit.shared DESC, away FETCH FIRST (most) ROWS WITH TIES
  )
  SELECT p.record::text, p.key, r.shared FROM ranked r JOIN pair p ON p.ctid = r.at
  ORDER BY r.shared DESC, r.away, p.id COLLATE "C" LIMIT most;
END $$;
`;
