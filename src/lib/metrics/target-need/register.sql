{{target-projection/register}},
best_year AS (
    SELECT target_id, best_12 FROM best_of
)
