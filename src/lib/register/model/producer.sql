-- Producers. Name, kind and origin are those of the first row that tells the kind.
INSERT INTO producer BY NAME
WITH told AS (
    SELECT i.producer_id, i.province_63, i.province_34, r.entry_no
    FROM register_row AS r
    JOIN register_identity AS i USING (entry_no)
    QUALIFY row_number() OVER (PARTITION BY i.producer_id ORDER BY (r.producer_kind = 'other'), r.entry_no) = 1
)
SELECT
    t.producer_id,
    r.producer_name AS name,
    r.producer_folded AS name_folded,
    r.producer_kind AS kind,
    r.kind_as_written,
    t.province_63,
    t.province_34,
    false AS is_sample,
    r.source_id,
    register_origin(s.title, r.sheet, r.cells) AS origin
FROM told AS t
JOIN register_row AS r USING (entry_no)
JOIN source AS s ON s.source_id = r.source_id
