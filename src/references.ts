// What a row refers to. A field of one name refers to rows of one table, wherever it stands; rows are written with ids, and the
// build writes the names beside those of people, places and organisations.

/** The tables whose rows stand behind each field that refers. */
export const references = {
  after: ["publishers"],
  appointedAt: ["shanghaiFiveSummits", "summits", "headsOfGovernmentMeetings", "foreignMinistersMeetings"],
  approvedBy: ["bodies"],
  body: ["bodies"],
  chairmanship: ["chairmanships"],
  council: ["bodies"],
  document: ["documents"],
  host: ["states"],
  meeting: ["shanghaiFiveSummits", "summits", "headsOfGovernmentMeetings", "foreignMinistersMeetings", "events"],
  memorandum: ["documents"],
  nominatedBy: ["states"],
  organisation: ["organisations"],
  person: ["people"],
  place: ["places"],
  proposedBy: ["bodies"],
  publisher: ["publishers"],
  seat: ["places"],
  signatories: ["states"],
  sources: ["sources"],
  state: ["states", "otherStates"],
  supersededBy: ["documents"],
  via: ["publishers"],
} as const;

/** The name of a field that refers. */
export type ReferringField = keyof typeof references;

/** A record with ids in the place of what it refers to; what ids there are, `Ids` says by field. */
export type Referring<Row, Ids = { readonly [Field in ReferringField]: string }> = Row extends unknown
  ? { readonly [Key in keyof Row]: ReferringValue<Key, Row[Key], Ids> }
  : never;

type ReferringValue<Key, Value, Ids> = Key extends keyof Ids
  ? Value extends readonly unknown[] | undefined
    ? Value
    : Ids[Key] | Extract<Value, undefined>
  : Value extends readonly (infer Item)[]
    ? [Item] extends [object]
      ? readonly Referring<Item, Ids>[]
      : Value
    : Value extends object
      ? Referring<Value, Ids>
      : Value;
