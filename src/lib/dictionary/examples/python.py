import pandas as pd

recognition = pd.read_parquet("{{data}}recognition.parquet")
year = pd.to_datetime(recognition["valid_from"]).dt.year.rename("year")
print(recognition.groupby([year, "stars"], dropna=False).size())
