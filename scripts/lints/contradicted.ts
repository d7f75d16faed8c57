import type { Witness } from "../../data/witnesses/witness.ts";
import { earliest, latest } from "../../src/dates.ts";
import type { Name, Span } from "../../src/types.ts";
import type { Written } from "../written.ts";
import { meetingsOf } from "./meetings.ts";
import { at } from "./paths.ts";
import { type Lint, type Row, remembered, rowsOf } from "./rows.ts";

interface Cited {
  readonly id?: string;
  readonly sources: readonly string[];
}

/** An answer of the facts, and the rows that give it: a witness may not be cited by them. */
interface Answer {
  readonly answer: string | number | undefined;
  readonly rows: readonly Cited[];
}

const on = <Row extends Span>(rows: readonly Row[], day: string): readonly Row[] =>
  rows.filter(({ from, until }) => earliest(from) <= day && (until === undefined || day < earliest(until)));

/** What the first of some rows says. */
const said = <Row extends Cited>(rows: readonly Row[], say: (row: Row) => string | number): Answer => ({
  answer: rows[0] && say(rows[0]),
  rows,
});

const whether = (holds: boolean, rows: readonly Cited[] = []): Answer => ({ answer: holds ? "yes" : "no", rows });

interface Placed extends Cited {
  readonly id: string;
  readonly place: string;
}

/** Whatever has a place, or a seat. */
const placesIn = (data: Written): readonly Placed[] =>
  [...meetingsOf(data), ...data.documents, ...data.externalRelations, ...data.events, ...data.bodies].flatMap((row) => {
    const place = "seat" in row ? row.seat : "place" in row ? row.place : undefined;
    return place === undefined ? [] : [{ id: row.id, place, sources: row.sources }];
  });

interface Named extends Cited {
  readonly name: Name;
  readonly aliases?: readonly string[];
  readonly formerNames?: readonly (Span & { readonly name: Name })[];
}

/** Whatever has a name, by its id or code. */
const namedIn = remembered((data: Written): readonly (Named & { readonly id: string })[] => [
  ...(["organisations", "bodies", "people", "places", "thematicYears"] as const).flatMap((table) => [...data[table]]),
  ...Object.values<Named & { readonly code: string }>({ ...data.states, ...data.otherStates }).map((state) => ({
    ...state,
    id: state.code,
  })),
]);

/** The rows that go by a name on a day; within a sentence some languages begin it with a small letter. */
const calledOn = (data: Written, day: string, name: string): readonly (Named & { readonly id: string })[] =>
  namedIn(data).filter((row) => {
    const own = on(row.formerNames ?? [], day).at(0)?.name ?? row.name;
    const names: readonly string[] = [...Object.values(own), ...(row.aliases ?? [])];
    return names.some((one) => one.toLowerCase() === name.toLowerCase());
  });

/** The answer of the facts on a day, by the plainest search there is. A count is no single row's. */
const questions: { readonly [question: string]: (data: Written, day: string, about: string) => Answer } = {
  "status of": (data, day, state) =>
    said(
      on(
        data.affiliations.filter((row) => row.state === state),
        day,
      ),
      ({ status }) => status,
    ),
  "number of": (data, day, status) => ({
    answer: on(data.affiliations, day).filter((row) => status === "states" || row.status === status).length,
    rows: [],
  }),
  "head of the Secretariat": (data, day) => said(on(data.secretariesGeneral, day), ({ person }) => person),
  "director of RATS": (data, day) => said(on(data.ratsDirectors, day), ({ person }) => person),
  chair: (data, day) => said(on(data.chairmanships, day), ({ state }) => state),
  "chair of the heads of government": (data, day) =>
    said(on(data.headsOfGovernmentChairmanships, day), ({ state }) => state),
  "cultural capital": (data, day) => {
    const chairs = on(data.chairmanships, day).map(({ id }) => id);
    return said(
      data.culturalCapitals.filter(({ chairmanship }) => chairs.includes(chairmanship)),
      ({ place }) => place,
    );
  },
  "theme of the year": (data, day) =>
    said(
      data.thematicYears.filter(({ year }) => year === Number(day.slice(0, 4))),
      ({ name }) => name.en,
    ),
  figure: (data, day, about) =>
    said(
      on(
        data.figures.filter(({ figure, state }) => about === (state === undefined ? figure : `${figure} ${state}`)),
        day,
      ),
      ({ value }) => value,
    ),
  called: (data, day, name) => {
    const rows = calledOn(data, day, name);
    return { answer: rows[0]?.id ?? "nobody, by no name and none of the aliases", rows };
  },
  "claim of": (data, _, about) => {
    const [id, value] = about.split(" ");
    const claim = data.disputes.find((row) => row.id === id)?.claims.find((one) => one.value === value);
    return whether(claim !== undefined, claim === undefined ? [] : [claim]);
  },
  "body at work": (data, day, id) => {
    const rows = data.bodies.filter((row) => row.id === id);
    return whether(on(rows, day).length > 0, rows);
  },
  "place of": (data, _, id) =>
    said(
      placesIn(data).filter((row) => row.id === id),
      ({ place }) => place,
    ),
  "leader of": (data, _, id) =>
    said(
      data.delegations.filter((row) => row.id === id),
      ({ person }) => person,
    ),
  "documents of": (data, _, id) =>
    said(
      meetingsOf(data).filter((row) => row.id === id),
      ({ documentCount = "unknown" }) => documentCount,
    ),
  "publication of": ({ sources }, day, id) => whether(day.startsWith(sources[id]?.date ?? "nowhere")),
  "in force": (data, day, id) => {
    const own = data.treatyParticipations.filter((row) => row.id === id);
    const rows = own.length > 0 ? own : data.documents.filter((row) => row.id === id);
    return whether(
      rows.some(({ inForceOn }) => inForceOn !== undefined && earliest(inForceOn) <= day),
      rows,
    );
  },
};

/** The longest name that fits: "chair of the heads of government" is not about a chair called "of". */
const asked = remembered(({ question }: Witness): string | undefined =>
  Object.keys(questions)
    .filter((name) => question === name || question.startsWith(`${name} `))
    .sort((one, other) => other.length - one.length)
    .at(0),
);

/** The row and the field that the answer to "what happened" names (example: `"summit-2017 firstDay"`). */
const named = (answer: string): readonly [id: string, path: string] => {
  const [id = "", path = ""] = answer.split(" ");
  return [id, path];
};

const rowsById = remembered(
  (data: Written): ReadonlyMap<string, Row> => new Map(rowsOf(data).map(({ row }) => [row.id, row])),
);

/** What the facts say of the same, and in which rows, where it is not what the witness says. */
function otherwise(data: Written, witness: Witness): string | undefined {
  const { day, question, answer } = witness;
  const name = asked(witness);
  if (name !== undefined) {
    const about = question.slice(name.length + 1);
    const found = [earliest(day as never), latest(day as never)].map((edge) => questions[name]?.(data, edge, about));
    const rows = found[0]?.rows.flatMap(({ id = [] }) => id) ?? [];
    return found.some((one) => one?.answer === answer)
      ? undefined
      : `${found[0]?.answer}${rows.length === 0 ? "" : ` (${rows})`}`;
  }
  if (question !== "what happened") return `no such question as "${question}"`;
  const [id, path] = named(`${answer}`);
  const row = rowsById(data).get(id);
  const value = at(row, path.split("."));
  const days: readonly unknown[] = Array.isArray(value) ? value : [value];
  if (days.some((own) => typeof own === "string" && own.startsWith(day))) return undefined;
  const disputed = data.disputes
    .filter((dispute) => dispute.record === id && dispute.field === path)
    .some(({ claims }) => claims.some((claim) => claim.value === day));
  return disputed && row !== undefined ? undefined : `${path} of ${id} is ${value}`;
}

/** The facts say what witnesses say, or record the dispute. */
export const contradicted =
  (witnesses: readonly Witness[]): Lint =>
  (data) =>
    witnesses.flatMap((witness) => {
      const facts = otherwise(data, witness);
      return facts === undefined
        ? []
        : [
            `${witness.source} says of ${witness.day}, ${witness.question}: ${witness.answer}; the facts say ${facts}; follow the better of the two, and add the dispute`,
          ];
    });

/** The rows that answer a witness: it may not be cited by them. */
export function answeringRows(data: Written, witness: Witness): readonly Cited[] {
  const { day, question, answer } = witness;
  const name = asked(witness);
  if (name !== undefined) {
    return questions[name]?.(data, earliest(day as never), question.slice(name.length + 1)).rows ?? [];
  }
  const [id] = named(`${answer}`);
  return rowsOf(data).flatMap(({ row }) => (row.id === id ? [{ sources: row.sources ?? [] }] : []));
}
