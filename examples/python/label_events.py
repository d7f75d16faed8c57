"""Labels events (id, state, day) with the state's status, the chair and the Secretary-General on their day.

python3 label_events.py events.csv [decision|instrument] > labelled.csv
"""

import sys

import pandas as pd
from sco_tables import read_table


def held_on(events, spans, value, by=None):
    """What held on the day of each event, missing where nothing did. A span ends before its `valid_until`."""
    joined = pd.merge_asof(
        events.sort_values("day", kind="stable"),
        spans[[value, "valid_from", "valid_until", *([by] if by else [])]].sort_values("valid_from"),
        left_on="day",
        right_on="valid_from",
        by=by,
    )
    holds = joined["valid_until"].isna() | (joined["day"] < joined["valid_until"])
    return joined[value].where(holds).set_axis(joined["row"]).reindex(events["row"]).array


def label(events, act="decision"):
    affiliations = read_table("affiliations" if act == "decision" else "affiliations_by_instrument")
    chairs = read_table("chairmanships").rename(columns={"state": "chair"})
    heads = read_table("secretaries_general").rename(columns={"person_id": "secretary_general"})
    numbered = events.assign(row=range(len(events)))
    return events.assign(
        status=held_on(numbered, affiliations, "status", by="state"),
        chair=held_on(numbered, chairs, "chair"),
        secretary_general=held_on(numbered, heads, "secretary_general"),
    )


if __name__ == "__main__":
    events = pd.read_csv(sys.argv[1], dtype="string", keep_default_na=False, na_values=[""])
    events["day"] = pd.to_datetime(events["day"], format="%Y-%m-%d")
    label(events, *sys.argv[2:]).to_csv(sys.stdout, index=False, date_format="%Y-%m-%d")
