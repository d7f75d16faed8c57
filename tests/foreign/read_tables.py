"""Prints every table that is named, as the recipe reads it: its rows, and its dates as they were written."""

import json
import sys

import pandas as pd
from sco_tables import as_written, read_table


def cells(column):
    if pd.api.types.is_datetime64_any_dtype(column):
        column = column.dt.strftime("%Y-%m-%d")
    return [None if pd.isna(cell) else getattr(cell, "item", lambda: cell)() for cell in column]


def columns(rows):
    dates = [name for name in rows if f"{name}_precision" in rows]
    return {
        "cells": {name: cells(rows[name]) for name in rows},
        "written": {name: cells(as_written(rows, name)) for name in dates},
    }


json.dump({name: columns(read_table(name)) for name in sys.argv[1:]}, sys.stdout)
