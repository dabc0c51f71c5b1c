/** A look-up goes on from the rarest bigrams to others while the pairs that have them are not too many in all, as in a folder. */
export const boundedLookUp = `
SET LOCAL search_path = duiyi, pg_catalog, pg_temp;

DROP FUNCTION near(text, int[], int, int, int);
CREATE FUNCTION near(asked text, given int[], length int, fewest int, highest int, records int, most int)
RETURNS TABLE (record text, key text, shared int)
LANGUAGE plpgsql STABLE SECURITY DEFINER
SET search_path = duiyi, pg_catalog, pg_temp SET enable_seqscan = off SET jit = off SET max_parallel_workers_per_gather = 0 AS $$
DECLARE chosen int[]; sees_all boolean := sees_all(asked);
BEGIN
  IF NOT may('propose', asked, NULL, NULL) THEN PERFORM refuse(format('%s is no member of the project %s', acting(), asked)); END IF;
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
