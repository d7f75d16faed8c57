// Names the modules by what is imported and the places on their pages by what is exported, lists under one heading what is
// thrown, and leaves out of the types of the schemas what only a compiler reads.

import {
  type Application,
  type CommentDisplayPart,
  type CommentTag,
  Converter,
  PageEvent,
  ReferenceType,
  ReflectionKind,
} from "typedoc";

/** Without this `ThematicYear` and `thematicYear` would be one place, and so would a function and a parameter of its name. */
const withPlaces = (page: string): string =>
  page
    .replace(/^### (\w+)(\(\))?$/gm, "### $1$2 {#$1}")
    .replace(/^##### (.+)$/gm, "**`$1`**")
    .replace(/\[(`?)(\w+)\1\]\(([\w./-]*)#(?!property-|type-parameter-)[\w-]+\)/g, "[$1$2$1]($3#$2)");

const asItem = ({ typeAnnotation = "", content }: CommentTag): CommentDisplayPart[] => [
  { kind: "text", text: `- \`${typeAnnotation.replace(/[{}]/g, "")}\`: ` },
  ...content,
  { kind: "text", text: "\n" },
];

export function load({ converter, renderer }: Application): void {
  const afterTheTheme = -1000;
  renderer.on(
    PageEvent.END,
    (page) => {
      page.contents = withPlaces(page.contents ?? "");
    },
    afterTheTheme,
  );
  converter.on(Converter.EVENT_RESOLVE_END, ({ project }) => {
    for (const module of project.getReflectionsByKind(ReflectionKind.Module)) {
      module.name = module.name === "index" ? "sco-data" : `sco-data/${module.name}`;
    }
    for (const variable of project.getReflectionsByKind(ReflectionKind.Variable)) {
      if (!variable.isDeclaration() || !variable.parent?.name.endsWith("schemas")) continue;
      if (variable.type instanceof ReferenceType) delete variable.type.typeArguments;
    }
    for (const { comment } of project.getReflectionsByKind(ReflectionKind.CallSignature)) {
      const [first, ...others] = comment?.getTags("@throws") ?? [];
      if (comment === undefined || first === undefined) continue;
      first.content = [first, ...others].flatMap(asItem);
      comment.blockTags = comment.blockTags.filter((tag) => !others.includes(tag));
    }
  });
}
