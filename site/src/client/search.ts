// The search box: its index is fetched when somebody goes to it.
export {};
