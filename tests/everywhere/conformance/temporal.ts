import { type Check, type Main, outcome } from "./report.ts";

interface PlainDate {
  readonly year: number;
  readonly month: number;
  readonly day: number;
  withCalendar(calendar: string): PlainDate;
}

interface Temporal {
  readonly PlainDate: { from(text: string): PlainDate };
  readonly PlainDateTime: { from(text: string): PlainDate };
  readonly ZonedDateTime: { from(text: string): PlainDate & { readonly epochMilliseconds: number } };
  readonly Instant: { from(text: string): { readonly epochMilliseconds: number } };
}

/** What Temporal has for a day fits, where the runtime has Temporal. */
export function temporal({ dayIn, statusOn }: Main): Check[] {
  const { Temporal } = globalThis as { readonly Temporal?: Temporal };
  if (Temporal === undefined) return [];
  const midnight = "2017-06-09T00:00[Asia/Shanghai]";
  const hebrew = Temporal.PlainDate.from("2017-06-09").withCalendar("hebrew");
  return [
    ["PlainDate, the day before", statusOn("IN", Temporal.PlainDate.from("2017-06-08")), "observer"],
    ["PlainDate", statusOn("IN", Temporal.PlainDate.from("2017-06-09")), "member"],
    ["PlainDateTime", statusOn("IN", Temporal.PlainDateTime.from("2017-06-09T23:59")), "member"],
    ["ZonedDateTime", statusOn("IN", Temporal.ZonedDateTime.from(midnight)), "member"],
    ["ZonedDateTime, elsewhere", dayIn("UTC", Temporal.ZonedDateTime.from(midnight)), "2017-06-08"],
    ["Instant", dayIn("Asia/Shanghai", Temporal.Instant.from("2017-06-08T16:00Z")), "2017-06-09"],
    ["the Gregorian calendar", statusOn("IN", Temporal.PlainDate.from("2017-06-09").withCalendar("gregory")), "member"],
    [
      "another calendar",
      outcome(() => statusOn("IN", hebrew)),
      'RangeError: "hebrew" is not the ISO calendar (use withCalendar or toCalendar)',
    ],
  ];
}
