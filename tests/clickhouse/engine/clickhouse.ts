import { Session } from "chdb";

type Row = Readonly<Record<string, string | number | null>>;

export interface ClickHouse extends Disposable {
  /** Runs one statement or several, and gives the rows of the last. */
  readonly run: (sql: string) => Row[];
  /** The same without holding up the process. */
  readonly runAside: (sql: string) => Promise<Row[]>;
}

const rowsOf = (answer: string): Row[] =>
  answer
    .split("\n")
    .filter((line) => line !== "")
    .map((line) => JSON.parse(line));

/** Opens a new database in a temporary folder. */
export function openClickHouse(): ClickHouse {
  const session = new Session();
  const format = "JSONEachRow";
  return {
    run: (sql) => rowsOf(session.query(sql, format)),
    runAside: async (sql) => rowsOf((await session.queryAsync(sql, { format })).text()),
    [Symbol.dispose]: () => session.cleanup(),
  };
}
