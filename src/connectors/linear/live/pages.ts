/** A list at the root, page by page, to its end or to a failure: a list that was cut short is always reported. */

import type { Raw } from "../../raw.ts";
import { RequestFailed } from "../../transport/failure.ts";
import { pageSizeOf } from "../documents/complexity.ts";
import type { ListDocument } from "../documents/document.ts";
import { asRaw, asText } from "../raw.ts";
import type { Fault } from "./classify.ts";
import { type LinearClient, TooComplex } from "./client.ts";

/** A record as it came, still ours to complete. */
export type Node = Record<string, unknown>;

/** How often a page that leads nowhere is asked for again. */
const AGAIN = 2;

export interface PageOptions {
  readonly filter?: Raw | undefined;
  /** Called with values that failed inside an answer that came. */
  readonly onFaults: (faults: readonly Fault[]) => void;
}

/** @throws RequestFailed */
export async function* pagesOf(
  client: LinearClient,
  list: ListDocument,
  { filter, onFaults }: PageOptions,
): AsyncGenerator<readonly Node[]> {
  let first = pageSizeOf(list);
  let after: string | null = null;
  const seen = new Set<string>();
  for (let again = 0; ; ) {
    const variables = { after, ...(filter === undefined ? {} : { filter }) };
    const result = await client
      .ask({ name: list.name, text: list.text(first), variables })
      .catch((error: unknown) => {
        if (error instanceof TooComplex && first > 1) return undefined;
        if (error instanceof TooComplex)
          throw new RequestFailed("rejected", error.message, { detail: error.message });
        throw error;
      });
    if (result === undefined) {
      first = Math.max(1, first >> 1);
      continue;
    }
    const { nodes, next } = connectionIn(result.data[list.root]);
    removeFailed(result.data, result.faults);
    if (result.faults.length > 0) onFaults(result.faults);
    yield nodes.filter((node): node is Node => asRaw(node) !== undefined);
    if (next === undefined) return;
    if (next !== "" && !seen.has(next)) {
      seen.add(next);
      after = next;
      again = 0;
    } else if (again++ >= AGAIN) {
      const detail = "the list has more pages, but no link to the next one";
      throw new RequestFailed("truncated", detail, { detail });
    }
  }
}

/** The members of a connection, and where it goes on: undefined at its end, "" where it does not say. */
export function connectionIn(value: unknown): {
  readonly nodes: unknown[];
  readonly next: string | undefined;
} {
  const connection = asRaw(value);
  const page = asRaw(connection?.pageInfo);
  if (!Array.isArray(connection?.nodes) || typeof page?.hasNextPage !== "boolean") {
    const detail = "the answer does not contain the requested list";
    throw new RequestFailed("truncated", detail, { detail });
  }
  return { nodes: connection.nodes, next: page.hasNextPage ? (asText(page.endCursor) ?? "") : undefined };
}

/** A value that failed stands as null in the answer: removed, it reads as not known instead of as nothing. */
export function removeFailed(data: Raw, faults: readonly Fault[]): void {
  for (const { path } of faults) {
    let holder: unknown = data;
    for (const step of path.slice(0, -1))
      holder = (holder as Record<string | number, unknown> | null)?.[step];
    const last = path.at(-1);
    const raw = asRaw(holder);
    if (raw !== undefined && typeof last === "string" && raw[last] === null) delete (raw as Node)[last];
  }
}
