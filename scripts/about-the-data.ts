// npm run data:about: writes ABOUT-THE-DATA.md anew.

import { writeFileSync } from "node:fs";
import { aboutTheData } from "./about/page.ts";
import { writtenFacts } from "./dataset.ts";

writeFileSync("ABOUT-THE-DATA.md", aboutTheData(writtenFacts));
