/** Marks the row that the address names, which `:target` does not where the router changes the address. */
export function markNamedRow(): void {
  document.querySelector(".row.named")?.classList.remove("named");
  const id = decodeURIComponent(location.hash.slice(1));
  document.getElementById(id)?.closest(".row")?.classList.add("named");
}
