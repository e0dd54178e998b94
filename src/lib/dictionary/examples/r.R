library(arrow)
library(dplyr)

file <- tempfile(fileext = ".parquet")
download.file("{{data}}recognition.parquet", file, mode = "wb")
read_parquet(file) |>
  count(year = as.integer(format(valid_from, "%Y")), stars)
