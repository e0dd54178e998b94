-- A slice on the day looked at.
product_day AS NOT MATERIALIZED (FROM product_on($as_of)),
{{slice-rows}}
