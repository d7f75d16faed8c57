// The changelog takes a changeset as it is written: a sentence or a list under one of the headings
// "New facts", "Corrected facts", "API" and "Docs".

export default {
  getReleaseLine: async (changeset) => changeset.summary,
  getDependencyReleaseLine: async () => "",
};
