-- Products. Name, place and origin are those of the row that tells the place most closely, the first
-- of several; group and set those of the first row that tells them.
INSERT INTO product BY NAME
WITH told AS (
    SELECT
        i.product_id, i.producer_id, i.province_63, i.province_34,
        r.* EXCLUDE (province_63, province_34, group_no, set_no),
        arg_min(r.group_no, r.entry_no) OVER (PARTITION BY i.product_id) AS group_no,
        arg_min(r.set_no, r.entry_no) OVER (PARTITION BY i.product_id) AS set_no
    FROM register_row AS r
    JOIN register_identity AS i USING (entry_no)
    QUALIFY row_number() OVER (
        PARTITION BY i.product_id
        ORDER BY
            (r.commune_34 IS NULL)::INTEGER + (r.commune_63 IS NULL)::INTEGER
                + (r.district_63 IS NULL)::INTEGER + (i.province_63 IS NULL)::INTEGER,
            r.entry_no
    ) = 1
)
SELECT
    t.product_id,
    t.product_name AS name,
    t.product_folded AS name_folded,
    t.group_no,
    t.set_no,
    t.producer_id,
    t.commune_63,
    t.commune_34,
    t.district_63,
    t.province_63,
    t.province_34,
    false AS is_sample,
    t.source_id,
    register_origin(s.title, t.sheet, t.cells) AS origin
FROM told AS t
JOIN source AS s USING (source_id)
