import type { APIRoute, GetStaticPaths } from "astro";
import { documentOf } from "../../json.ts";
import { entityPaths, type Kind } from "../../kinds.ts";

export const getStaticPaths = (() => entityPaths) satisfies GetStaticPaths;

export const GET: APIRoute<{ kind: Kind; id: string }> = ({ props }) => Response.json(documentOf(props.kind, props.id));
