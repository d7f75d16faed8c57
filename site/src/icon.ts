/** The sign of the site: three lanes. */
export const icon =
  "data:image/svg+xml,<svg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 16 16'><path fill='%231d5fa8' d='M0 2h16v3H0zM4 7h12v3H4zM9 12h7v3H9z'/></svg>";
