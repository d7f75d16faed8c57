import type { FullName } from "sco-data";

/** A term, with what it means. */
export interface Term {
  /** The name in addresses. */
  readonly id: string;
  readonly term: FullName;
  /** A sentence or two; names in braces are values of the package. */
  readonly says: FullName;
  /** The id of what has a page of its own about it. */
  readonly about?: string;
  /** The address of a page under its language. */
  readonly page?: string;
  /** The address of a page for developers, in English. */
  readonly guide?: string;
  /** Texts that say so, where no row of the package does. */
  readonly sources?: readonly string[];
}
