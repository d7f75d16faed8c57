import { type Kind, kinds } from "../../../prose/kinds.ts";
import { listedOf } from "../listed.ts";

export const getStaticPaths = () => kinds.map((kind) => ({ params: { kind }, props: { kind } }));

export const GET = ({ props }: { readonly props: { readonly kind: Kind } }): Response =>
  new Response(`${JSON.stringify(listedOf(props.kind))}\n`, { headers: { "content-type": "application/json" } });
