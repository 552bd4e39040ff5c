/** The rest of long lists inside records: several records a query, each under an alias of its own. */
import { complexityOf, MOST_POINTS } from "./complexity.ts";
import { type NestedConnection, PAGE_INFO } from "./document.ts";

/** One list that goes on after its first page. */
export interface Rest {
  readonly id: string;
  readonly after: string;
}

export interface FollowUp {
  readonly name: string;
  readonly text: string;
  readonly variables: Readonly<Record<string, string>>;
}

const nameOf = ({ owner, field }: NestedConnection): string => `RestOf_${owner}_${field}`;

/** One query for the next `first` entries of each of the lists, which are at most `restsAQuery`. */
export function followUp(connection: NestedConnection, first: number, rests: readonly Rest[]): FollowUp {
  const { owner, field, selection } = connection;
  const name = nameOf(connection);
  const declared = rests.map((_, i) => `$id${i}: String!, $after${i}: String`).join(", ");
  const asked = rests.map(
    (_, i) =>
      `  a${i}: ${owner}(id: $id${i}) { id ${field}(first: ${first}, after: $after${i}, includeArchived: true) { ${selection} ${PAGE_INFO} } }`,
  );
  return {
    name,
    text: `query ${name}(${declared}) {\n${asked.join("\n")}\n}`,
    variables: Object.fromEntries(
      rests.flatMap(({ id, after }, i) => [
        [`id${i}`, id],
        [`after${i}`, after],
      ]),
    ),
  };
}

/** How many lists one query may ask for. */
export function restsAQuery(connection: NestedConnection, first: number): number {
  const one = complexityOf(followUp(connection, first, [{ id: "", after: "" }]).text);
  return Math.max(1, Math.floor(MOST_POINTS / one));
}
