"""Reads the tables of sco-data from a folder or an address, with the types that their descriptor states."""

import json
import os
from functools import cache
from urllib.request import urlopen

import pandas as pd

TABLES = os.environ.get("SCO_TABLES", "tables")

TYPES = {"string": "string", "date": "string", "integer": "Int64", "number": "float64"}
LENGTHS = {"year": 4, "month": 7, "day": 10}


@cache
def descriptor(tables):
    path = f"{tables}/datapackage.json"
    with urlopen(path) if "://" in tables else open(path, "rb") as file:
        return json.load(file)


def read_table(name, tables=TABLES):
    """Codes as text, dates as dates, whole numbers as such; only an empty cell is missing."""
    resource = next(one for one in descriptor(tables)["resources"] if one["path"] == f"{name}.csv")
    types = {field["name"]: field["type"] for field in resource["schema"]["fields"]}
    rows = pd.read_csv(
        f"{tables}/{name}.csv",
        dtype={column: TYPES[kind] for column, kind in types.items()},
        # Without this a cell that says "NA" would be missing too.
        keep_default_na=False,
        na_values=[""],
    )
    for column, kind in types.items():
        if kind == "date":
            rows[column] = pd.to_datetime(rows[column], format="%Y-%m-%d")
    return rows


def as_written(rows, date):
    """A column of dates as its sources give them: "2010-01" where only the month is known."""
    text = rows[date].dt.strftime("%Y-%m-%d").astype("string")
    for precision, length in LENGTHS.items():
        text = text.mask(rows[f"{date}_precision"] == precision, text.str[:length])
    return text
