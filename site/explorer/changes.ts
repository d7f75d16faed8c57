// What changed between two days, in words.

import {
  type Change,
  changesSince,
  type ExternalRelation,
  type Figure,
  type FigureUnit,
  type IsoDay,
  otherStates,
  placeNameOn,
  states,
} from "sco-data";
import type { Row } from "./facts.ts";
import { english, type Language, type Line, nameIn, stateIn } from "./language.ts";
import { texts } from "./texts.ts";

export interface ShownChange {
  readonly day: IsoDay;
  readonly kind: string;
  readonly type: string;
  readonly what: Line;
  readonly row: Row;
}

export interface Difference {
  readonly from: IsoDay;
  readonly through: IsoDay;
  readonly call: string;
  readonly changes: readonly ShownChange[];
}

const unitIn = (unit: FigureUnit, language: Language): string => texts[language].units[unit];

/** A budget share belongs to a state. */
function figure({ state, value, unit }: Figure, language: Language): Line {
  const whose = state === undefined ? [] : stateIn(states[state], language);
  return [...whose, { text: `${value} ${unitIn(unit, language)}`, language }];
}

function partner({ organisation, state, instrument }: ExternalRelation, language: Language): Line {
  return [
    ...(organisation === undefined ? [] : nameIn(organisation.name, language)),
    ...(state === undefined ? [] : stateIn(states[state], language)),
    ...english(instrument),
  ];
}

function whatChanged(change: Change, language: Language): Line {
  switch (change.kind) {
    case "affiliation": {
      const { state, status } = change.record;
      return [...stateIn(states[state], language), { text: texts[language].statuses[status], language }];
    }
    case "chairmanship":
    case "heads-of-government-chairmanship":
      return stateIn(states[change.record.state], language);
    case "secretary-general":
    case "deputy-secretary-general":
    case "rats-director":
      return nameIn(change.record.person.name, language);
    case "shanghai-five-summit":
    case "summit":
    case "heads-of-government-meeting":
    case "foreign-ministers-meeting":
      return [
        ...nameIn(placeNameOn(change.record.place.id, change.record.firstDay), language),
        ...stateIn({ ...otherStates, ...states }[change.record.place.state], language),
      ];
    case "document":
    case "event":
      return nameIn(change.record.title, language);
    case "external-relation":
      return partner(change.record, language);
    case "thematic-year":
    case "body":
      return nameIn(change.record.name, language);
    case "cultural-capital":
      return [...nameIn(change.record.place.name, language), ...stateIn(states[change.record.state], language)];
    case "figure":
      return figure(change.record, language);
  }
}

const shown = (change: Change, language: Language): ShownChange => ({
  day: change.day,
  kind: texts[language].kinds[change.kind],
  type: texts[language].types[change.type],
  what: whatChanged(change, language),
  row: change.record,
});

/** What sets one day apart from another: the changes after the earlier of the two, through the later. */
export function differenceOf(one: IsoDay, other: IsoDay, language: Language): Difference {
  const [from, through] = one < other ? [one, other] : [other, one];
  return {
    from,
    through,
    call: `changesSince("${from}", { through: "${through}" })`,
    changes: changesSince(from, { through }).map((change) => shown(change, language)),
  };
}
