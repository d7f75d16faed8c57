// The other languages of a page show what this one was asked for.

export {};

for (const link of document.querySelectorAll<HTMLAnchorElement>(".languages a"))
  link.addEventListener("click", () => {
    link.search = location.search;
    link.hash = location.hash;
  });
