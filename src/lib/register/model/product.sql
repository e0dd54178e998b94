-- Products. Name, place and origin are those of the row that tells the place most closely, the first
-- of several; group and set those of the first row that tells them. Rows are chosen by their numbers
-- and their texts fetched afterwards: to sort a million names costs twice the time and memory.
INSERT INTO product BY NAME
WITH told AS (
    SELECT
        i.product_id, i.producer_id, i.province_63, i.province_34, r.entry_no,
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
    r.product_name AS name,
    r.product_folded AS name_folded,
    t.group_no,
    t.set_no,
    t.producer_id,
    r.commune_63,
    r.commune_34,
    r.district_63,
    t.province_63,
    t.province_34,
    false AS is_sample,
    r.source_id,
    register_origin(s.title, r.sheet, r.cells) AS origin
FROM told AS t
JOIN register_row AS r USING (entry_no)
JOIN source AS s ON s.source_id = r.source_id
