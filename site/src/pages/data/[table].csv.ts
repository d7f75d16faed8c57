import { csvOf, type Table, tables } from "../../tables.ts";

export const getStaticPaths = () => tables.map((table) => ({ params: { table: table.slug }, props: { table } }));

export const GET = ({ props }: { readonly props: { readonly table: Table } }): Response =>
  new Response(csvOf(props.table), { headers: { "content-type": "text/csv; charset=utf-8" } });
