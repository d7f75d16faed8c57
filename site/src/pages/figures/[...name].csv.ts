import type { APIRoute, GetStaticPaths } from "astro";
import { tables } from "../../figures/files.ts";

export const getStaticPaths = (() => [...tables.keys()].map((name) => ({ params: { name } }))) satisfies GetStaticPaths;

export const GET: APIRoute = ({ params }) =>
  new Response(tables.get(params["name"] ?? "")?.(), { headers: { "content-type": "text/csv; charset=utf-8" } });
