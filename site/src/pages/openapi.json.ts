import { description } from "../openapi/description.ts";

export const GET = (): Response =>
  new Response(`${JSON.stringify(description, null, 1)}\n`, { headers: { "content-type": "application/json" } });
