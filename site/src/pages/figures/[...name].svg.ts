import type { APIRoute, GetStaticPaths } from "astro";
import { pictures } from "../../figures/files.ts";

export const getStaticPaths = (() =>
  [...pictures.keys()].map((name) => ({ params: { name } }))) satisfies GetStaticPaths;

export const GET: APIRoute = ({ params }) =>
  new Response(pictures.get(params["name"] ?? "")?.(), { headers: { "content-type": "image/svg+xml" } });
