-- Products in force on either of two days, each with the one step that explains it. Metrics of a change all
-- begin with this: the numbers of a bridge, the rows behind them and a file of the difference then agree.
--
-- Earlier: what the records of $earlier say of $since. Later: what the records of $later say of $as_of, which
-- are "today's" below. Restated: what the records of today say of $since. From earlier to restated a product can only differ by
-- a correction, from restated to later by what happened. The step of a product:
--   kept          in force on both days at the same rank, no new recognition between them
--   re_evaluated  the same with a new recognition; upgraded, downgraded: at another rank
--   new           first recognition after $since; re_entered: had one before that was no longer in force
--   lapsed        ran out; withdrawn: was withdrawn
--   moved         in force on both days, in another place because its old province was merged
--   corrected     recorded otherwise than it was: in force on $since as known today and not as known then
--                 or the other way round, at another rank, or in another place. `cause`: added_late and
--                 removed where the recognition itself is missing on the other side, re_placed, or mended.
province_region AS (
    SELECT place_id, region_id(region_vi) AS region_id FROM place WHERE level = 'province'
),
-- A province of system 34 goes on from the old one of its name.
continued AS (
    SELECT l.old_place_id, l.new_place_id
    FROM place_link AS l
    JOIN place AS o ON o.place_id = l.old_place_id
    JOIN place AS n ON n.place_id = l.new_place_id
    WHERE l.level = 'province' AND o.name_vi = n.name_vi
),
looked_at AS (
    SELECT 'later' AS side, $system AS units, $place AS place
    UNION ALL
    SELECT 'earlier', $since_system, CASE
        WHEN $since_system = $system THEN $place
        ELSE coalesce((SELECT c.old_place_id FROM continued AS c WHERE c.new_place_id = $place), $place)
    END
),
recorded AS (
    SELECT
        'later' AS side, p.product_id, p.name, p.group_no, p.commune_63, p.commune_34, p.district_63,
        p.province_63, p.province_34, p.is_sample, p.producer_id, k.name AS producer_name, k.kind,
        s.stars, s.valid_from, s.expires_on, s.withdrawn_on, s.decision_no, s.state
    FROM $later.product AS p
    JOIN $later.producer AS k USING (producer_id)
    JOIN product_state_in('$later.recognition', $as_of) AS s USING (product_id)
    UNION ALL
    SELECT
        'earlier', p.product_id, p.name, p.group_no, p.commune_63, p.commune_34, p.district_63,
        p.province_63, p.province_34, p.is_sample, p.producer_id, k.name, k.kind,
        s.stars, s.valid_from, s.expires_on, s.withdrawn_on, s.decision_no, s.state
    FROM $earlier.product AS p
    JOIN $earlier.producer AS k USING (producer_id)
    JOIN product_state_in('$earlier.recognition', $since) AS s USING (product_id)
),
placed AS MATERIALIZED (
    SELECT
        r.*,
        CASE l.units WHEN '34' THEN r.province_34 ELSE r.province_63 END AS province,
        -- One level below the place looked at, by the units of the day; of a province that was merged, the
        -- one that goes on under its name.
        CASE
            WHEN $place = 'vn' OR starts_with($place, 'vung-')
                THEN CASE
                    WHEN l.units = '34' THEN r.province_34
                    WHEN $system = '34' THEN coalesce(c.new_place_id, r.province_63)
                    ELSE r.province_63
                END
            WHEN length($place) = 5 AND starts_with($place, '63-') THEN r.district_63
            WHEN length($place) = 5 THEN r.commune_34
            WHEN length($place) = 6 THEN r.commune_63
        END AS child_place,
        (r.state = 'in_force') AS is_in_force,
        coalesce(
            l.place = 'vn'
            OR l.place IN (r.province_63, r.province_34, r.district_63, r.commune_63, r.commune_34)
            OR l.place = CASE l.units WHEN '34' THEN n.region_id ELSE o.region_id END,
            false
        ) AS is_here
    FROM recorded AS r
    JOIN looked_at AS l USING (side)
    LEFT JOIN province_region AS o ON o.place_id = r.province_63
    LEFT JOIN province_region AS n ON n.place_id = r.province_34
    LEFT JOIN continued AS c ON c.old_place_id = r.province_63
),
compared AS (
    SELECT
        product_id,
        a.name AS a_name, b.name AS b_name, a.stars AS a_stars, b.stars AS b_stars, a.kind AS a_kind, b.kind AS b_kind,
        a.child_place AS a_place, b.child_place AS b_place, a.decision_no AS a_decision, b.decision_no AS b_decision,
        b.state AS b_state, b.valid_from, b.expires_on, b.withdrawn_on,
        coalesce(b.producer_name, a.producer_name) AS producer_name,
        coalesce(b.province, a.province) AS province,
        coalesce(b.commune_63, a.commune_63) AS commune_63,
        coalesce(b.commune_34, a.commune_34) AS commune_34,
        coalesce(b.is_sample, a.is_sample) AS is_sample,
        coalesce(a.is_in_force AND a.is_here, false) AS is_earlier,
        coalesce(b.is_in_force AND b.is_here, false) AS is_later,
        coalesce(a.is_in_force, false) AS was_anywhere,
        coalesce(b.is_in_force, false) AS is_anywhere,
        -- As known today; null where nothing had been recognised by $since.
        r.state AS restated_state,
        r.stars AS restated_stars,
        -- The same place in the units of two systems.
        ($since_system <> $system AND a.province_63 IS NOT DISTINCT FROM b.province_63) AS is_merger
    FROM (FROM placed WHERE side = 'earlier') AS a
    FULL JOIN (FROM placed WHERE side = 'later') AS b USING (product_id)
    LEFT JOIN product_state_in('$later.recognition', $since) AS r USING (product_id)
),
stepped AS MATERIALIZED (
    SELECT
        *,
        CASE
            WHEN is_earlier AND is_later AND a_stars = b_stars
                THEN CASE WHEN valid_from > $since THEN 're_evaluated' ELSE 'kept' END
            WHEN is_earlier AND is_later AND restated_state = 'in_force' AND restated_stars = b_stars THEN 'corrected'
            WHEN is_earlier AND is_later THEN CASE WHEN b_stars > a_stars THEN 'upgraded' ELSE 'downgraded' END
            WHEN was_anywhere AND is_anywhere THEN CASE WHEN is_merger THEN 'moved' ELSE 'corrected' END
            WHEN is_later AND restated_state = 'in_force' THEN 'corrected'
            WHEN is_later AND restated_state IS NULL THEN 'new'
            WHEN is_later THEN 're_entered'
            WHEN restated_state IS DISTINCT FROM 'in_force' THEN 'corrected'
            WHEN b_state = 'withdrawn' THEN 'withdrawn'
            ELSE 'lapsed'
        END AS step
    FROM compared
    WHERE is_earlier OR is_later
),
product_change AS MATERIALIZED (
    SELECT
        s.*,
        CASE
            WHEN step <> 'corrected' THEN NULL
            WHEN is_earlier AND is_later THEN 'mended'
            WHEN was_anywhere AND is_anywhere THEN 're_placed'
            WHEN is_earlier AND b_state IS NULL THEN 'removed'
            WHEN is_later AND NOT coalesce(e.is_known, false) THEN 'added_late'
            ELSE 'mended'
        END AS cause
    FROM stepped AS s
    -- Whether the recognition in force was known at all, by its day or its decision.
    LEFT JOIN (
        SELECT c.product_id, bool_or(e.valid_from = c.valid_from OR e.decision_no = c.b_decision) AS is_known
        FROM stepped AS c
        JOIN $earlier.recognition AS e USING (product_id)
        WHERE c.step = 'corrected'
        GROUP BY c.product_id
    ) AS e USING (product_id)
)
