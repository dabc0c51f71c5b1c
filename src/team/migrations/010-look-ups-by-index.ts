/**
 * A look-up finds what belongs to a project by the indexes again: beside a name, which has the collation C, the project had it too in this
 * function, and no index is in that order, so that each bigram had all counts read.
 */
export const lookUpsByIndex = `
SET LOCAL search_path = duiyi, pg_catalog, pg_temp;

CREATE OR REPLACE FUNCTION near_of(who name, asked text, given int[], length int, fewest int, highest int, records int, most int)
RETURNS TABLE (record text, key text, shared int)
LANGUAGE plpgsql STABLE SECURITY DEFINER
SET search_path = duiyi, pg_catalog, pg_temp SET enable_seqscan = off SET jit = off SET max_parallel_workers_per_gather = 0 AS $$
DECLARE chosen int[]; here text COLLATE "default" := asked; sees_all boolean := sees_all(who, asked);
BEGIN
  IF NOT may_of(who, 'propose', asked, NULL, NULL) THEN PERFORM refuse(format('%s is no member of the project %s', who, asked)); END IF;
  SELECT array_agg(one) INTO chosen FROM (
    SELECT one, row_number() OVER w AS number, sum(often) OVER w AS total FROM (
      SELECT one,
        coalesce((SELECT c.pairs FROM bigram_count c WHERE c.project = here AND c.bigram = one), 0)
        + coalesce((SELECT sum(c.pairs) FROM bigram_change c WHERE c.project = here AND c.bigram = one), 0) AS often
      FROM unnest(given) AS one
    ) AS counted WHERE often > 0 WINDOW w AS (ORDER BY often, one ROWS UNBOUNDED PRECEDING)
  ) AS first WHERE number <= fewest OR (number <= highest AND total <= records);
  RETURN QUERY
  WITH hit AS (
    SELECT p.at, count(*)::int AS shared, min(p.size) AS size
    FROM unnest(chosen) AS one
    CROSS JOIN LATERAL (
      SELECT pair.ctid AS at, pair.size FROM pair
      WHERE pair.project = here AND pair.bigrams @> ARRAY[one]
        AND (sees_all OR may_of(who, 'propose', asked, pair.record->>'trgLang', pair.record->>'client'))
    ) AS p
    GROUP BY p.at
  ), ranked AS (
    SELECT hit.at, hit.shared, abs(hit.size - length) AS away FROM hit ORDER BY hit.shared DESC, away FETCH FIRST (most) ROWS WITH TIES
  )
  SELECT p.record::text, p.key, r.shared FROM ranked r JOIN pair p ON p.ctid = r.at
  ORDER BY r.shared DESC, r.away, p.id COLLATE "C" LIMIT most;
END $$;
`;
