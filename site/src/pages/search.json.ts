import type { APIRoute } from "astro";
import { index } from "../search/index.ts";

export const GET: APIRoute = () => Response.json(index);
