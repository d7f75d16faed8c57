// The search is fetched when somebody goes to its box. Without script the form leads to the page of the search.

export {};

for (const [place, form] of document.querySelectorAll<HTMLFormElement>("form[data-index]").entries())
  form.addEventListener(
    "focusin",
    async () => {
      const { enhance } = await import("./search.ts");
      enhance(form, place);
    },
    { once: true },
  );
