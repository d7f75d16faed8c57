/** What a request for the address of a source came to; `linksOf` sorts it. */
export interface Answer {
  readonly source: string;
  readonly status?: number;
  readonly final?: string;
  readonly error?: string;
}

const codeOf = (error: unknown): string => {
  const { cause, name } = error as { readonly cause?: { readonly code?: string }; readonly name: string };
  return cause?.code ?? name;
};

/** Asks for an address once, as a browser would, and reads nothing of the page. */
export async function request(source: string, address: string, milliseconds: number): Promise<Answer> {
  try {
    const { status, url, body } = await fetch(address, {
      headers: { "user-agent": "Mozilla/5.0 (compatible; sco-data link check)", accept: "text/html,*/*" },
      signal: AbortSignal.timeout(milliseconds),
    });
    await body?.cancel();
    return { source, status, final: url };
  } catch (error) {
    return { source, error: codeOf(error) };
  }
}
