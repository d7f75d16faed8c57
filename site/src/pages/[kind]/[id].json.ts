import type { APIRoute, GetStaticPaths } from "astro";
import type { Kind } from "../../../../prose/kinds.ts";
import { documentOf } from "../../json.ts";
import { entityPaths } from "../../kinds.ts";

export const getStaticPaths = (() => entityPaths) satisfies GetStaticPaths;

export const GET: APIRoute<{ kind: Kind; id: string }> = ({ props }) => Response.json(documentOf(props.kind, props.id));
