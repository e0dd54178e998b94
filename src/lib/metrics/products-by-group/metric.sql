-- Products by group (six groups of decision 919/QĐ-TTg; the textile group of 490/QĐ-TTg counts as
-- handicrafts). register: products in force on the day. published: the latest printed group split;
-- shares are of the sum of the groups printed.
WITH base_row AS (
{{base}}
)
SELECT
    CAST(g.place_id AS VARCHAR) AS place_id,
    CAST($as_of AS VARCHAR) AS as_of,
    CAST(g.group_no AS INTEGER) AS group_no,
    CAST(g.products AS INTEGER) AS products,
    CAST(sum(g.products) OVER (PARTITION BY g.place_id) AS INTEGER) AS denominator,
    CAST(round(g.products / nullif(sum(g.products) OVER (PARTITION BY g.place_id), 0), 6) AS DOUBLE) AS share,
    CAST(g.printed_as_of AS VARCHAR) AS printed_as_of,
    CAST(g.source_id AS VARCHAR) AS source_id
FROM base_row AS g
SEMI JOIN (SELECT place_id FROM place_part($system) WHERE is_own) AS m USING (place_id)
ORDER BY place_id, group_no
