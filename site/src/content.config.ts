// The pages that are written before the site is built: the guide, the API and the documents of the project.

import { defineCollection } from "astro:content";
import { glob } from "astro/loaders";

const generateId = ({ entry }: { readonly entry: string }): string => entry.replace(/\.md$/, "");

export const collections = {
  api: defineCollection({ loader: glob({ pattern: "*.md", base: "written/api", generateId }) }),
  pages: defineCollection({ loader: glob({ pattern: "**/*.md", base: "written/pages", generateId }) }),
};
