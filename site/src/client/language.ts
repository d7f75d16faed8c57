// Goes on to the language of the reader; an anchor and a question go with it.

const links = [...document.querySelectorAll<HTMLAnchorElement>("a[data-language]")];
const wanted = navigator.languages.map((tag) => tag.slice(0, 2).toLowerCase());
const own = wanted
  .map((language) => links.find((link) => link.dataset["language"] === language))
  .find((link) => link !== undefined);
location.replace((own ?? links[0])?.href + location.search + location.hash);
