/** Safe access to JSON of unknown shape. */

import { isRaw, type Raw } from "../raw.ts";

export const asRaw = (value: unknown): Raw | undefined => (isRaw(value) ? value : undefined);

/** A text that is not empty. */
export const asText = (value: unknown): string | undefined =>
  typeof value === "string" && value !== "" ? value : undefined;

export const asNumber = (value: unknown): number | undefined =>
  typeof value === "number" && Number.isFinite(value) ? value : undefined;

export const asTexts = (value: unknown): readonly string[] | undefined =>
  Array.isArray(value) ? value.filter((one) => typeof one === "string") : undefined;

/** The members of a GraphQL connection (`nodes` or `edges[].node`) or of a bare list; undefined for anything else. */
export function membersOf(value: unknown): readonly unknown[] | undefined {
  if (Array.isArray(value)) return value;
  const connection = asRaw(value);
  if (Array.isArray(connection?.nodes)) return connection.nodes;
  if (!Array.isArray(connection?.edges)) return undefined;
  return connection.edges.map((edge) => asRaw(edge)?.node);
}

/** Whether a connection says that it holds only the first page. */
export const hasMore = (value: unknown): boolean => asRaw(asRaw(value)?.pageInfo)?.hasNextPage === true;
