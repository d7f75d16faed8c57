// The tables one by one, and the files of the package as they are.

import changes from "sco-data/changes.json?raw";
import data from "sco-data/data.json?raw";
import schema from "sco-data/schema.json?raw";
import { tables } from "../../tables.ts";

const files: Readonly<Record<string, string>> = {
  ...Object.fromEntries(tables.map((table) => [table.slug, `${JSON.stringify(table.data)}\n`])),
  data,
  schema,
  changes,
};

export const getStaticPaths = () =>
  Object.entries(files).map(([file, text]) => ({ params: { file }, props: { text } }));

export const GET = ({ props }: { readonly props: { readonly text: string } }): Response =>
  new Response(props.text, { headers: { "content-type": "application/json" } });
