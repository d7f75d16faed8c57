// The pages for developers, in the order in which one reads them.

import { aboutData, aboutProject, type Document, guide } from "../generate/pages.ts";
import { topics } from "../generate/topics.ts";

interface DeveloperPage {
  /** Under the address of the developers' pages. */
  readonly path: string;
  readonly title: string;
  /** What one finds there, where the title does not say it. */
  readonly says?: string;
}

interface DeveloperGroup {
  readonly id: "guide" | "api" | "data" | "project";
  readonly pages: readonly DeveloperPage[];
}

const pageOf = ({ path, title }: Document): DeveloperPage => ({ path, title });

export const developerGroups: readonly DeveloperGroup[] = [
  { id: "guide", pages: guide.map(pageOf) },
  { id: "api", pages: topics.map(({ id, title, says }) => ({ path: `api/${id}`, title, says })) },
  { id: "data", pages: [{ path: "json", title: "JSON documents" }, ...aboutData.map(pageOf)] },
  { id: "project", pages: aboutProject.map(pageOf) },
];

export const developerPages = developerGroups.flatMap(({ pages }) => pages);
