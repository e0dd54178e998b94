-- Tables and macros shared by metrics. Run once on every engine after the snapshot's tables exist;
-- an engine that brings a snapshot's table later makes the tables here that read it anew.
-- Portable: no ICU, no json, no current_date (docs/decisions/0002-data-contract.md).

-- The state of every product on a day by the recognitions of a table: its latest recognition begun by
-- then, and whether that one is in force, expired or withdrawn. Validity: [valid_from, expires_on), domain
-- rule of 36 months (148/QĐ-TTg, 26/2026/QĐ-TTg); a later round replaces the earlier one.
CREATE OR REPLACE MACRO product_state_in(recognitions, day) AS TABLE
SELECT
    r.product_id,
    r.stars,
    r.round,
    r.valid_from,
    r.expires_on,
    r.issuing_level,
    r.decision_no,
    r.withdrawn_on,
    CASE
        WHEN r.withdrawn_on <= day THEN 'withdrawn'
        WHEN r.expires_on <= day THEN 'expired'
        ELSE 'in_force'
    END AS state
FROM query_table(recognitions) AS r
WHERE r.valid_from <= day
QUALIFY row_number() OVER (PARTITION BY r.product_id ORDER BY r.valid_from DESC, r.round DESC) = 1;

-- The same by the recognitions of the snapshot.
CREATE OR REPLACE MACRO product_state_on(day) AS TABLE SELECT * FROM product_state_in('recognition', day);

-- Open proposals for 5 stars on a day ("tiềm năng 5 sao"): a status of a dossier, never a rank.
CREATE OR REPLACE MACRO potential_on(day) AS TABLE
SELECT DISTINCT q.product_id
FROM proposal AS q
WHERE q.proposed_stars = 5
  AND q.proposed_on <= day
  AND (q.decided_on IS NULL OR q.decided_on > day);

-- What happened to products in a period: recognitions by their outcome, certificates that ran out
-- without a later round in time, withdrawals. A product may have several.
CREATE OR REPLACE MACRO product_event(first_day, last_day) AS TABLE
SELECT r.product_id, r.outcome AS event, r.valid_from AS happened_on
FROM recognition AS r
WHERE r.valid_from BETWEEN first_day AND last_day
UNION ALL
SELECT r.product_id, 'lapsed', r.expires_on
FROM recognition AS r
WHERE r.expires_on BETWEEN first_day AND last_day
  AND (r.withdrawn_on IS NULL OR r.withdrawn_on >= r.expires_on)
  AND NOT EXISTS (
      SELECT 1 FROM recognition AS n
      WHERE n.product_id = r.product_id AND n.round > r.round AND n.valid_from <= r.expires_on
  )
UNION ALL
SELECT r.product_id, 'withdrawn', r.withdrawn_on
FROM recognition AS r
WHERE r.withdrawn_on BETWEEN first_day AND last_day AND r.withdrawn_on < r.expires_on;

-- Id of a socio-economic region as links write it: 'vung-tay-nguyen'.
CREATE OR REPLACE MACRO region_id(name) AS
    'vung-' || replace(lower(strip_accents(replace(replace(name, 'Đ', 'D'), 'đ', 'd'))), ' ', '-');

-- Every product of the register on a day, one row each, with all a slice can ask of it. `state` is
-- null before its first recognition; `events` are those of the day's year up to the day.
CREATE OR REPLACE MACRO product_on(day) AS TABLE
WITH event AS (
    SELECT e.product_id, list_sort(list_distinct(list(e.event))) AS events
    FROM product_event(CAST(year(day) || '-01-01' AS DATE), day) AS e
    GROUP BY e.product_id
),
-- Numbers are counted apart many times faster than ids.
numbered AS (
    SELECT *, CAST(row_number() OVER (ORDER BY producer_id) AS INTEGER) AS producer_no FROM producer
),
region AS (
    SELECT place_id, region_id(region_vi) AS region_id FROM place WHERE level = 'province'
)
SELECT
    day AS as_of,
    p.product_id, p.name, p.name_folded, p.producer_id, k.producer_no, k.kind, k.name AS producer_name,
    k.name_folded AS producer_folded, p.group_no, p.set_no,
    p.commune_63, p.district_63, p.province_63, p.commune_34, p.province_34,
    o.region_id AS region_63, n.region_id AS region_34,
    st.stars, st.round, st.valid_from, st.expires_on, st.issuing_level, st.decision_no, st.state,
    (q.product_id IS NOT NULL) AS is_potential,
    coalesce(e.events, CAST([] AS VARCHAR[])) AS events,
    p.is_sample
FROM product AS p
JOIN numbered AS k USING (producer_id)
LEFT JOIN region AS o ON o.place_id = p.province_63
LEFT JOIN region AS n ON n.place_id = p.province_34
LEFT JOIN product_state_on(day) AS st USING (product_id)
LEFT JOIN potential_on(day) AS q USING (product_id)
LEFT JOIN event AS e USING (product_id);

-- Ends of the years before a day's own, since ratings have their present form (1048/QĐ-TTg of 2019).
CREATE OR REPLACE MACRO year_end_before(day) AS TABLE
SELECT make_date(y, 12, 31) AS day FROM range(2019, year(day)) AS r(y);

-- The products ever recognised as they stood at each of these year ends.
CREATE OR REPLACE MACRO product_at_year_ends(day) AS TABLE
SELECT p.*
FROM year_end_before(day) AS d, LATERAL (SELECT * FROM product_on(d.day)) AS p
WHERE p.state IS NOT NULL;

-- Months from a day to another, begun ones whole: from 31/12/2024 to 31/12/2025 twelve. From the end of a
-- month to the end of another as many as lie between, whatever their lengths.
CREATE OR REPLACE MACRO months_until(from_day, until_day) AS
    CASE
        WHEN from_day = last_day(from_day) AND until_day = last_day(until_day) THEN date_diff('month', from_day, until_day)
        ELSE date_sub('month', from_day, CAST(until_day - INTERVAL 1 DAY AS DATE)) + 1
    END;

-- Whether a filter lets a value pass; an empty list is no filter.
CREATE OR REPLACE MACRO passes(chosen, value) AS len(chosen) = 0 OR coalesce(list_contains(chosen, value), false);

-- Places of a boundary system (provinces and the country) with the units whose published
-- figures can speak for them: themselves, and in system 34 the provinces they were formed of.
CREATE OR REPLACE MACRO place_part(boundary) AS TABLE
SELECT p.place_id, p.place_id AS part_id, true AS is_own
FROM place AS p
WHERE p.level = 'national' OR (p.level = 'province' AND p.system = boundary)
UNION ALL
SELECT l.new_place_id, l.old_place_id, false
FROM place_link AS l
WHERE l.level = 'province' AND boundary = '34';

-- Published figures that can be taken as known from the last day of their as-of date. A forecast is no actual; a "more than"
-- below a value already printed says nothing new. `recency` orders them: the later year first,
-- within a year a finer date before a bare year, then the later day.
CREATE OR REPLACE TABLE known_figure AS
SELECT
    f.*,
    year(f.as_of_from) * 100000
        + CASE WHEN f.as_of_precision = 'year' THEN 0 ELSE 50000 END
        + dayofyear(f.as_of_to) * 10
        + CASE WHEN f.as_of_precision = 'day' THEN 1 ELSE 0 END AS recency
FROM figure AS f
WHERE f.qualifier <> 'forecast'
  AND NOT (
      f.qualifier = 'more_than'
      AND EXISTS (
          SELECT 1
          FROM figure AS e
          WHERE e.place_id = f.place_id
            AND e.figure_metric = f.figure_metric
            AND e.qualifier <> 'forecast'
            AND e.as_of_to < f.as_of_from
            AND e.value >= f.value
      )
  );

-- One row a publication, place and as-of date that prints a product total or a star split.
-- Where only shares are printed (national reports) the counts are rounded from them, of the total
-- of the same date if the publication itself prints none; where only the classes are printed, the
-- total is their sum. split_basis and total_qualifier say so. A bare year stands before the finer
-- dates of its year, unless its total is above theirs: then it can only be of a later day. Nothing in
-- a row depends on what is printed of later days, so one table serves every day.
CREATE OR REPLACE TABLE star_report AS
WITH printed AS (
    SELECT
        f.place_id, f.as_of, f.as_of_precision, f.as_of_from, f.as_of_to, f.recency, f.source_id,
        max(f.value) FILTER (WHERE f.figure_metric = 'products_total') AS printed_total,
        max(f.qualifier) FILTER (WHERE f.figure_metric = 'products_total') AS printed_qualifier,
        max(f.value) FILTER (WHERE f.figure_metric = 'products_3star') AS printed_3,
        max(f.value) FILTER (WHERE f.figure_metric = 'products_4star') AS printed_4,
        max(f.value) FILTER (WHERE f.figure_metric = 'products_5star') AS printed_5,
        max(f.value) FILTER (WHERE f.figure_metric = 'products_5star_potential') AS potential,
        max(f.value) FILTER (WHERE f.figure_metric = 'products_3star_share_pct') AS share_3,
        max(f.value) FILTER (WHERE f.figure_metric = 'products_4star_share_pct') AS share_4,
        max(f.potential_treatment) AS potential_treatment,
        max(max(f.value) FILTER (WHERE f.figure_metric = 'products_total'))
            OVER (PARTITION BY f.place_id, f.as_of) AS total_of_day,
        max(max(f.value) FILTER (WHERE f.figure_metric = 'products_5star'))
            OVER (PARTITION BY f.place_id, f.as_of) AS stars_5_of_day
    FROM known_figure AS f
    WHERE f.figure_metric IN (
        'products_total', 'products_3star', 'products_4star', 'products_5star',
        'products_5star_potential', 'products_3star_share_pct', 'products_4star_share_pct'
    )
    GROUP BY f.place_id, f.as_of, f.as_of_precision, f.as_of_from, f.as_of_to, f.recency, f.source_id
),
completed AS (
    SELECT
        *,
        coalesce(printed_total, printed_3 + printed_4 + coalesce(printed_5, 0)) AS total,
        CASE WHEN printed_total IS NULL AND printed_3 IS NOT NULL THEN 'derived' ELSE printed_qualifier END AS total_qualifier,
        coalesce(printed_3, round(total_of_day * share_3 / 100)) AS stars_3,
        coalesce(printed_4, round(total_of_day * share_4 / 100)) AS stars_4,
        -- A total fully made up of its other parts leaves no 5-star product.
        coalesce(
            printed_5,
            CASE WHEN share_3 IS NOT NULL THEN stars_5_of_day END,
            CASE WHEN printed_total = printed_3 + printed_4 + coalesce(potential, 0) THEN 0 END
        ) AS stars_5,
        -- Parts against total, with potential 5-star products outside the parts, then inside.
        CASE
            WHEN printed_total IS NULL OR printed_3 IS NULL OR printed_4 IS NULL THEN NULL
            ELSE printed_total IN (
                printed_3 + printed_4 + coalesce(printed_5, 0) + coalesce(potential, 0),
                printed_3 + printed_4 + coalesce(printed_5, 0)
            )
        END AS adds_up,
        CASE
            WHEN printed_3 IS NOT NULL AND printed_4 IS NOT NULL THEN 'printed'
            WHEN total_of_day IS NOT NULL AND share_3 IS NOT NULL AND share_4 IS NOT NULL THEN 'from_shares'
        END AS split_basis
    FROM printed
)
SELECT
    * EXCLUDE (recency),
    CASE
        WHEN as_of_precision = 'year' AND total > max(total) FILTER (WHERE as_of_precision <> 'year')
            OVER (PARTITION BY place_id, year(as_of_from))
        THEN recency + 99000
        ELSE recency
    END AS recency
FROM completed;

-- One row a publication, place and as-of date that prints producers, in all or by kind. The total
-- is the printed one, else the sum of the kinds. Bare years as in star_report.
CREATE OR REPLACE TABLE producer_report AS
WITH printed AS (
    SELECT
        f.place_id, f.as_of, f.as_of_precision, f.as_of_from, f.as_of_to, f.recency, f.source_id,
        max(f.value) FILTER (WHERE f.figure_metric = 'producers_total') AS printed_total,
        max(f.qualifier) FILTER (WHERE f.figure_metric = 'producers_total') AS printed_qualifier,
        max(f.value) FILTER (WHERE f.figure_metric = 'producers_cooperative') AS cooperative,
        max(f.value) FILTER (WHERE f.figure_metric = 'producers_cooperative_group') AS cooperative_group,
        max(f.value) FILTER (WHERE f.figure_metric = 'producers_enterprise') AS enterprise,
        max(f.value) FILTER (WHERE f.figure_metric = 'producers_company') AS company,
        max(f.value) FILTER (WHERE f.figure_metric = 'producers_private_enterprise') AS private_enterprise,
        max(f.value) FILTER (WHERE f.figure_metric = 'producers_household') AS household,
        max(f.value) FILTER (WHERE f.figure_metric = 'producers_cooperative_share_pct') AS cooperative_pct,
        max(f.value) FILTER (WHERE f.figure_metric = 'producers_cooperative_group_share_pct') AS cooperative_group_pct,
        max(f.value) FILTER (WHERE f.figure_metric = 'producers_enterprise_share_pct') AS enterprise_pct,
        max(f.value) FILTER (WHERE f.figure_metric = 'producers_household_share_pct') AS household_pct
    FROM known_figure AS f
    WHERE f.figure_metric IN (
        'producers_total', 'producers_cooperative', 'producers_cooperative_group', 'producers_enterprise',
        'producers_company', 'producers_private_enterprise', 'producers_household',
        'producers_cooperative_share_pct', 'producers_cooperative_group_share_pct',
        'producers_enterprise_share_pct', 'producers_household_share_pct'
    )
    GROUP BY ALL
),
completed AS (
    SELECT
        *,
        coalesce(printed_total, cooperative + coalesce(cooperative_group, 0) + enterprise + household) AS total,
        CASE WHEN printed_total IS NULL AND cooperative IS NOT NULL THEN 'derived' ELSE printed_qualifier END AS total_qualifier,
        printed_total = cooperative + coalesce(cooperative_group, 0) + enterprise + household AS adds_up,
        CASE
            WHEN cooperative IS NOT NULL AND enterprise IS NOT NULL THEN 'printed'
            WHEN cooperative_pct IS NOT NULL THEN 'from_shares'
        END AS split_basis
    FROM printed
)
SELECT
    * EXCLUDE (recency),
    CASE
        WHEN as_of_precision = 'year' AND total > max(total) FILTER (WHERE as_of_precision <> 'year')
            OVER (PARTITION BY place_id, year(as_of_from))
        THEN recency + 99000
        ELSE recency
    END AS recency
FROM completed;

CREATE OR REPLACE MACRO figure_on(day) AS TABLE SELECT * FROM known_figure WHERE as_of_to <= day;
CREATE OR REPLACE MACRO star_report_on(day) AS TABLE SELECT * FROM star_report WHERE as_of_to <= day;
CREATE OR REPLACE MACRO producer_report_on(day) AS TABLE SELECT * FROM producer_report WHERE as_of_to <= day;

-- The newest published products and producers of each unit, one row a measure. Measures of one
-- `part` come from one publication.
CREATE OR REPLACE MACRO newest_published_on(day) AS TABLE
WITH star_total AS (
    SELECT * FROM star_report_on(day) WHERE total IS NOT NULL
    QUALIFY row_number() OVER (PARTITION BY place_id ORDER BY recency DESC, source_id) = 1
),
star_split AS (
    SELECT * FROM star_report_on(day) WHERE split_basis IS NOT NULL
    QUALIFY row_number() OVER (PARTITION BY place_id ORDER BY recency DESC, (total IS NULL), source_id) = 1
),
-- A provincial score printed as 5 stars is no national rank.
five_star AS (
    SELECT * FROM star_report_on(day)
    WHERE stars_5 IS NOT NULL AND potential_treatment IS DISTINCT FROM 'as_5star'
    QUALIFY row_number() OVER (PARTITION BY place_id ORDER BY recency DESC, (printed_5 IS NULL), source_id) = 1
),
producer_total AS (
    SELECT * FROM producer_report_on(day) WHERE total IS NOT NULL
    QUALIFY row_number() OVER (PARTITION BY place_id ORDER BY recency DESC, source_id) = 1
),
producer_split AS (
    SELECT * FROM producer_report_on(day) WHERE split_basis IS NOT NULL
    QUALIFY row_number() OVER (
        PARTITION BY place_id ORDER BY (split_basis = 'from_shares'), recency DESC, source_id
    ) = 1
)
SELECT place_id, 'star_total' AS part, 'total' AS measure, total AS value, as_of, recency, source_id, total_qualifier AS basis
FROM star_total
UNION ALL
SELECT place_id, 'five_star', 'five_star', stars_5, as_of, recency, source_id, CASE WHEN printed_5 IS NULL THEN 'implied' ELSE 'printed' END
FROM five_star
UNION ALL
SELECT
    place_id, 'star_split', unnest(['split_total', 'stars_3', 'stars_4', 'stars_5', 'potential']),
    unnest([coalesce(total, total_of_day), stars_3, stars_4, stars_5, potential]),
    as_of, recency, source_id,
    unnest([split_basis, split_basis, split_basis, split_basis, potential_treatment])
FROM star_split
UNION ALL
SELECT place_id, 'producer_total', 'total', total, as_of, recency, source_id, total_qualifier
FROM producer_total
UNION ALL
SELECT
    place_id, 'producer_split',
    unnest([
        'denominator', 'cooperative', 'cooperative_group', 'enterprise', 'company', 'private_enterprise', 'household',
        'cooperative_pct', 'cooperative_group_pct', 'enterprise_pct', 'household_pct'
    ]),
    unnest([
        total, cooperative, cooperative_group, enterprise, company, private_enterprise, household,
        cooperative_pct, cooperative_group_pct, enterprise_pct, household_pct
    ]),
    as_of, recency, source_id, split_basis
FROM producer_split;

-- The same for the places of a boundary system: a place's own publications; without any, the sum
-- over the provinces it was formed of, each measure only if every one of them has it and counts it
-- alike. Shares are never summed.
CREATE OR REPLACE MACRO published_by_place(day, boundary) AS TABLE
WITH member AS (
    SELECT *, count(*) FILTER (WHERE NOT is_own) OVER (PARTITION BY place_id) AS parts_total
    FROM place_part(boundary)
),
candidate AS (
    SELECT m.place_id, m.is_own, m.parts_total, n.* EXCLUDE (place_id)
    FROM member AS m
    JOIN newest_published_on(day) AS n ON n.place_id = m.part_id
),
own AS (
    SELECT place_id, part, measure, value, as_of, as_of AS as_of_oldest, source_id, basis, false AS is_sum, parts_total
    FROM candidate WHERE is_own
),
summed AS (
    SELECT
        place_id, part, measure, sum(value) AS value,
        arg_max(as_of, recency) AS as_of, arg_min(as_of, recency) AS as_of_oldest,
        CASE WHEN count(*) = 1 THEN any_value(source_id) END AS source_id,
        CASE WHEN count(DISTINCT basis) = 1 THEN any_value(basis) END AS basis,
        true AS is_sum, any_value(parts_total) AS parts_total
    FROM candidate
    WHERE NOT is_own AND NOT ends_with(measure, '_pct')
    GROUP BY place_id, part, measure
    HAVING count(value) = any_value(parts_total)
        AND (measure <> 'potential' OR count(DISTINCT basis) = 1)
)
SELECT * FROM own
UNION ALL
SELECT s.* FROM summed AS s
ANTI JOIN own AS o ON o.place_id = s.place_id AND o.part = s.part;
