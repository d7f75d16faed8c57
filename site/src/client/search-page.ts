// The page of the search: all that answers `?q=`.

import { linkTo, searchIn, settingOf } from "./search-index.ts";

const form = document.querySelector<HTMLFormElement>("main form[data-index]");
const results = document.querySelector<HTMLElement>("#results");
const typed = new URLSearchParams(location.search).get("q")?.trim() ?? "";

async function show(): Promise<void> {
  const input = form?.querySelector("input");
  if (!form || !input || !results || typed === "") return;
  input.value = typed;
  const setting = settingOf(form);
  const search = await searchIn(setting.address);
  const found = search(typed);
  const title = document.createElement("h2");
  const list = document.createElement("ol");
  title.textContent = found.length === 0 ? setting.none : setting.all.replace("{count}", String(found.length));
  for (const item of found) {
    const row = document.createElement("li");
    row.append(linkTo(item, setting));
    list.append(row);
  }
  results.replaceChildren(title, ...(found.length === 0 ? [] : [list]));
}

void show();
