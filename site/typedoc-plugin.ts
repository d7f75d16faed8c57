// Makes of what TypeDoc writes the pages of the API: an import on top, a place for every exported name, words of a
// vocabulary under their name, and one heading for all that is thrown. What only a compiler reads of schemas is left out.

import {
  type Application,
  type CommentDisplayPart,
  type CommentTag,
  Converter,
  IndexedAccessType,
  PageEvent,
  type ProjectReflection,
  QueryType,
  ReferenceType,
  ReflectionKind,
} from "typedoc";
import { importsOf } from "./generate/topic-modules.ts";
import { topics } from "./generate/topics.ts";
import { type Vocabulary, vocabulary, withVocabularies } from "./generate/vocabularies.ts";

const titles: Readonly<Record<string, string>> = { Variables: "Constants", "Type Aliases": "Type aliases" };

/** Without this `ThematicYear` and `thematicYear` would be one place, and so would a function and a parameter of its name. */
const withPlaces = (page: string): string =>
  page
    .replace(/^### (\w+)(\(\))?$/gm, '<h3 id="$1">$1$2</h3>')
    .replace(/<a id="[^"]*"><\/a> /g, "")
    .replace(/\[(`?)(\w+)\1\]\((?:([\w-]+)\.md)?#[\w-]+\)/g, "[$1$2$1]($3#$2)");

/** The page without its title, which the site writes, and with what is imported instead. */
function withImports(page: string, id: string): string {
  const topic = topics.find((each) => each.id === id);
  if (topic === undefined) return page;
  const body = page.slice(page.indexOf("\n## "));
  const alone = topic.alone ? `\nThe entry \`${topic.alone}\` gives the same, and loads nothing else.\n` : "";
  return `\`\`\`ts\n${importsOf(topic)}\n\`\`\`\n${alone}${body}`;
}

const asItem = ({ typeAnnotation = "", content }: CommentTag): CommentDisplayPart[] => [
  { kind: "text", text: `- \`${typeAnnotation.replace(/[{}]/g, "")}\`: ` },
  ...content,
  { kind: "text", text: "\n" },
];

/** The types that are made of a list of words, such as `Status` of `statuses`. */
const vocabulariesOf = (project: ProjectReflection): readonly Vocabulary[] =>
  project.getReflectionsByKind(ReflectionKind.TypeAlias).flatMap((alias) => {
    if (!alias.isDeclaration() || !(alias.type instanceof IndexedAccessType)) return [];
    const { objectType } = alias.type;
    return objectType instanceof QueryType ? vocabulary(alias.name, objectType.queryType.name) : [];
  });

export function load({ converter, renderer }: Application): void {
  const afterTheTheme = -1000;
  let vocabularies: readonly Vocabulary[] = [];
  renderer.on(
    PageEvent.END,
    (page) => {
      const id = page.url.replace(/\.md$/, "");
      const text = withVocabularies(withPlaces(page.contents ?? ""), vocabularies, id);
      page.contents = withImports(text, id).replace(
        /^## (.+)$/gm,
        (_line, title: string) => `## ${titles[title] ?? title}`,
      );
    },
    afterTheTheme,
  );
  converter.on(Converter.EVENT_RESOLVE_END, ({ project }) => {
    vocabularies = vocabulariesOf(project);
    for (const variable of project.getReflectionsByKind(ReflectionKind.Variable)) {
      if (!variable.isDeclaration() || !variable.parent?.name.startsWith("schemas")) continue;
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
