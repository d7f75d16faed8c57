"""Makes the panel of states by year from the spans, compares it with `state_years`, and prints the members of each year."""

import pandas as pd
from sco_tables import read_table

STATUSES = ["member", "observer", "dialogue-partner", "partner"]
ONE_DAY = pd.Timedelta(days=1)


def panel_of(spans, states, years, covered_through, suffix):
    """A row for each state and year: what held on 31 December, on any covered day, and on how many."""
    frame = pd.merge(states.to_frame("state"), years.to_frame("year"), how="cross")
    first = pd.to_datetime(frame["year"].astype(str) + "-01-01")
    last = pd.to_datetime(frame["year"].astype(str) + "-12-31")
    after_last_covered = last.clip(upper=covered_through) + ONE_DAY
    frame["status" + suffix] = pd.Series(pd.NA, index=frame.index, dtype="string")
    for status in STATUSES:
        on_last = pd.Series(0, index=frame.index)
        days = pd.Series(0, index=frame.index)
        for span in spans[spans["status"] == status].itertuples():
            until = pd.Timestamp.max if pd.isna(span.valid_until) else span.valid_until
            of_state = frame["state"] == span.state
            on_last += (of_state & (last >= span.valid_from) & (last < until)).astype(int)
            overlap = after_last_covered.clip(upper=until) - first.clip(lower=span.valid_from)
            days += overlap.dt.days.clip(lower=0).where(of_state, 0)
        column = status.replace("-", "_") + suffix
        frame[column] = on_last
        frame[f"{column}_any_day"] = (days > 0).astype(int)
        frame[f"{column}_days"] = days
        frame.loc[on_last == 1, "status" + suffix] = status
    return frame.set_index(["state", "year"])


if __name__ == "__main__":
    published = read_table("state_years").set_index(["state", "year"])
    covered_through = read_table("dataset")["coverage_through"][0]
    affiliations = read_table("affiliations")
    states = pd.Series(affiliations["state"].unique())
    years = pd.Series(range(1996, covered_through.year + 1))
    by_act = {"": affiliations, "_by_instrument": read_table("affiliations_by_instrument")}
    made = pd.concat(
        [panel_of(spans, states, years, covered_through, suffix) for suffix, spans in by_act.items()], axis=1
    )
    differing = made.fillna("").astype(str) != published.reindex(made.index)[made.columns].astype(object).fillna("").astype(str)
    print(f"{len(made)} rows of {len(published)}, {differing.size} cells compared, {differing.to_numpy().sum()} differ")
    for year, members in made.groupby("year")["member"].sum().items():
        print(year, members)
