import { feed } from "../updates/feed.ts";

export const GET = (): Response => new Response(feed(), { headers: { "content-type": "application/atom+xml" } });
