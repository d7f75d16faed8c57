import { meetingsOf } from "./meetings.ts";
import { datedIn, near, type Text } from "./reports.ts";
import { type Lint, unexcused } from "./rows.ts";

/** How a title says that not all were in one room. */
const byVideo = /video|virtual|online|hybrid|видео|онлайн|视频/i;

/** Meetings by video of which only the texts themselves say so. */
const silent = [
  "summit-2021 format: hybrid",
  "heads-of-government-2020 format: video",
  "heads-of-government-2022 format: video",
];

/** Meetings in one room of which a text has another meeting, by video, in its title. */
const besideOthers = ["foreign-ministers-2020 format: in-person"];

/** A council meets in one room, unless a title of those days says otherwise. */
export const strangeFormats =
  (texts: { readonly [id: string]: Text }): Lint =>
  (data) => {
    const others = [...datedIn(data.sources), ...datedIn(texts)];
    const problems = meetingsOf(data).flatMap(({ id, format, lastDay, sources }) => {
      const titles = [...sources.flatMap((source) => data.sources[source] ?? []), ...near(others, lastDay)];
      const says = titles.find(({ title }) => byVideo.test(title))?.title;
      if ((format === "in-person") === (says === undefined)) return [];
      return [
        says === undefined
          ? `${id} format: ${format}, but no title of those days says so; correct the format`
          : `${id} format: ${format}, but there is a text "${says}"; correct the format`,
      ];
    });
    return unexcused("formats.ts", [...silent, ...besideOthers], problems);
  };
