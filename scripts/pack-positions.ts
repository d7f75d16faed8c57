// How the build writes lists of positions by their keys; src/positions.ts reads it.

type Positions = Readonly<Record<string, readonly number[]>>;

/** From this length of its JSON on, the text is shorter, what reads it included. */
const long = 1000;

/** The most letters that one digit can tell. */
const mostShared = 35;

const isPosition = (value: unknown): value is number => Number.isSafeInteger(value) && Number(value) >= 0;

/** Whether a value is a long record of lists of positions. */
export const isPositions = (value: object): value is Positions =>
  !Array.isArray(value) &&
  Object.values(value).every((list) => Array.isArray(list) && list.every(isPosition)) &&
  JSON.stringify(value).length >= long;

function sharedLetters(one: string, other: string): number {
  let count = 0;
  while (count < mostShared && count < one.length && one[count] === other[count]) count++;
  return count;
}

/** The text of lists of positions. */
export function packPositions(lists: Positions): string {
  let before = "";
  return Object.keys(lists)
    .sort()
    .map((key) => {
      if (/[; ]/.test(key)) throw new TypeError(`a key with a blank or a semicolon: "${key}"`);
      const shared = sharedLetters(before, key);
      before = key;
      return [shared.toString(36) + key.slice(shared), ...(lists[key] ?? [])].join(" ");
    })
    .join(";");
}
