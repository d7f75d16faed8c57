// An HTTP handler that answers GET /status?state=kazakhstan&day=2024-07-04, and 400 to what it cannot read.
import { affiliationOn, findState, isDay } from "sco-data";

export function handle(request: Request): Response {
  const { searchParams } = new URL(request.url);
  const state = findState(searchParams.get("state") ?? "");
  const day = searchParams.get("day");
  if (state === undefined || !isDay(day))
    return Response.json({ error: "expected a state and a day" }, { status: 400 });
  return Response.json({ state, day, affiliation: affiliationOn(state, day) ?? null });
}

const good = handle(new Request("http://localhost/status?state=belarus&day=2016-01-01"));
const bad = handle(new Request("http://localhost/status?state=belarus&day=2016-02-30"));
console.log(good.status, bad.status, await bad.text());
