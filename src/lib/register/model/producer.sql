-- Producers. Name, kind and origin are those of the first row that tells the kind.
INSERT INTO producer BY NAME
WITH told AS (
    SELECT i.producer_id, i.province_63, i.province_34, r.*
        EXCLUDE (province_63, province_34)
    FROM register_row AS r
    JOIN register_identity AS i USING (entry_no)
    QUALIFY row_number() OVER (PARTITION BY i.producer_id ORDER BY (r.producer_kind = 'other'), r.entry_no) = 1
)
SELECT
    t.producer_id,
    t.producer_name AS name,
    t.producer_folded AS name_folded,
    t.producer_kind AS kind,
    t.kind_as_written,
    t.province_63,
    t.province_34,
    false AS is_sample,
    t.source_id,
    register_origin(s.title, t.sheet, t.cells) AS origin
FROM told AS t
JOIN source AS s USING (source_id)
