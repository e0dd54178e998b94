-- Macros shared by metrics. Run once on every engine after the tables exist.
-- Portable: no ICU, no json, no current_date (docs/decisions/0002-data-contract.md).

-- The state of every product on a day: its latest recognition begun by then, and whether that
-- one is in force, expired or withdrawn. Validity: [valid_from, expires_on), domain rule of
-- 36 months (148/QĐ-TTg, 26/2026/QĐ-TTg); a later round replaces the earlier one.
CREATE OR REPLACE MACRO product_state_on(day) AS TABLE
SELECT
    r.product_id,
    r.stars,
    r.round,
    r.valid_from,
    r.expires_on,
    CASE
        WHEN r.withdrawn_on <= day THEN 'withdrawn'
        WHEN r.expires_on <= day THEN 'expired'
        ELSE 'in_force'
    END AS state
FROM recognition AS r
WHERE r.valid_from <= day
QUALIFY row_number() OVER (PARTITION BY r.product_id ORDER BY r.valid_from DESC, r.round DESC) = 1;

-- Open proposals for 5 stars on a day ("tiềm năng 5 sao"): a status of a dossier, never a rank.
CREATE OR REPLACE MACRO potential_on(day) AS TABLE
SELECT DISTINCT q.product_id
FROM proposal AS q
WHERE q.proposed_stars = 5
  AND q.proposed_on <= day
  AND (q.decided_on IS NULL OR q.decided_on > day);

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

-- Published figures that can be taken as known on a day. A forecast is no actual; a "more than"
-- below a value already printed says nothing new. `recency` orders them: the later year first,
-- within a year a finer date before a bare year, then the later day.
CREATE OR REPLACE MACRO figure_on(day) AS TABLE
SELECT
    f.*,
    year(f.as_of_from) * 100000
        + CASE WHEN f.as_of_precision = 'year' THEN 0 ELSE 50000 END
        + dayofyear(f.as_of_to) * 10
        + CASE WHEN f.as_of_precision = 'day' THEN 1 ELSE 0 END AS recency
FROM figure AS f
WHERE f.as_of_to <= day
  AND f.qualifier <> 'forecast'
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
-- of the same date if the publication itself prints none, and split_basis says so.
CREATE OR REPLACE MACRO star_report_on(day) AS TABLE
SELECT
    s.place_id, s.as_of, s.as_of_precision, s.as_of_from, s.as_of_to, s.recency, s.source_id,
    s.total, s.total_of_day, s.total_qualifier,
    coalesce(s.stars_3, round(s.total_of_day * s.share_3 / 100)) AS stars_3,
    coalesce(s.stars_4, round(s.total_of_day * s.share_4 / 100)) AS stars_4,
    -- A total fully made up of its other parts leaves no 5-star product.
    coalesce(s.stars_5, CASE WHEN s.share_3 IS NOT NULL THEN s.stars_5_of_day END, CASE WHEN s.total = s.stars_3 + s.stars_4 + coalesce(s.potential, 0) THEN 0 END) AS stars_5,
    s.potential,
    s.potential_treatment,
    -- Parts against total, with potential 5-star products outside the parts, then inside (docs/decisions/0003-status-and-reading-rules.md).
    CASE
        WHEN s.total IS NULL OR s.stars_3 IS NULL OR s.stars_4 IS NULL THEN NULL
        ELSE s.total IN (
            s.stars_3 + s.stars_4 + coalesce(s.stars_5, 0) + coalesce(s.potential, 0),
            s.stars_3 + s.stars_4 + coalesce(s.stars_5, 0)
        )
    END AS adds_up,
    CASE
        WHEN s.stars_3 IS NOT NULL AND s.stars_4 IS NOT NULL THEN 'printed'
        WHEN s.total_of_day IS NOT NULL AND s.share_3 IS NOT NULL AND s.share_4 IS NOT NULL THEN 'from_shares'
    END AS split_basis
FROM (
    SELECT
        f.place_id, f.as_of, f.as_of_precision, f.as_of_from, f.as_of_to, f.recency, f.source_id,
        max(f.value) FILTER (WHERE f.figure_metric = 'products_total') AS total,
        max(f.qualifier) FILTER (WHERE f.figure_metric = 'products_total') AS total_qualifier,
        max(f.value) FILTER (WHERE f.figure_metric = 'products_3star') AS stars_3,
        max(f.value) FILTER (WHERE f.figure_metric = 'products_4star') AS stars_4,
        max(f.value) FILTER (WHERE f.figure_metric = 'products_5star') AS stars_5,
        max(f.value) FILTER (WHERE f.figure_metric = 'products_5star_potential') AS potential,
        max(f.value) FILTER (WHERE f.figure_metric = 'products_3star_share_pct') AS share_3,
        max(f.value) FILTER (WHERE f.figure_metric = 'products_4star_share_pct') AS share_4,
        max(f.potential_treatment) AS potential_treatment,
        max(max(f.value) FILTER (WHERE f.figure_metric = 'products_total'))
            OVER (PARTITION BY f.place_id, f.as_of) AS total_of_day,
        max(max(f.value) FILTER (WHERE f.figure_metric = 'products_5star'))
            OVER (PARTITION BY f.place_id, f.as_of) AS stars_5_of_day
    FROM figure_on(day) AS f
    WHERE f.figure_metric IN (
        'products_total', 'products_3star', 'products_4star', 'products_5star',
        'products_5star_potential', 'products_3star_share_pct', 'products_4star_share_pct'
    )
    GROUP BY f.place_id, f.as_of, f.as_of_precision, f.as_of_from, f.as_of_to, f.recency, f.source_id
) AS s;

-- One row a publication, place and as-of date that prints producers, in all or by kind.
CREATE OR REPLACE MACRO producer_report_on(day) AS TABLE
SELECT
    s.*,
    coalesce(s.total, s.cooperative + coalesce(s.cooperative_group, 0) + s.enterprise + s.household) AS denominator,
    s.total = s.cooperative + coalesce(s.cooperative_group, 0) + s.enterprise + s.household AS adds_up,
    CASE
        WHEN s.cooperative IS NOT NULL AND s.enterprise IS NOT NULL THEN 'printed'
        WHEN s.cooperative_pct IS NOT NULL THEN 'from_shares'
    END AS split_basis
FROM (
    SELECT
        f.place_id, f.as_of, f.as_of_precision, f.as_of_from, f.as_of_to, f.recency, f.source_id,
        max(f.value) FILTER (WHERE f.figure_metric = 'producers_total') AS total,
        max(f.qualifier) FILTER (WHERE f.figure_metric = 'producers_total') AS total_qualifier,
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
    FROM figure_on(day) AS f
    WHERE f.figure_metric IN (
        'producers_total', 'producers_cooperative', 'producers_cooperative_group', 'producers_enterprise',
        'producers_company', 'producers_private_enterprise', 'producers_household',
        'producers_cooperative_share_pct', 'producers_cooperative_group_share_pct',
        'producers_enterprise_share_pct', 'producers_household_share_pct'
    )
    GROUP BY ALL
) AS s;
