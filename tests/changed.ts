/** Changes of histories in a few words, for tests. */
import type { Bulk, Change, ChangeField, ChangeOf, Resolution } from "../src/backlog/changes.ts";
import type { Instant, Person, Priority, Status } from "../src/backlog/model.ts";
import type { RichText } from "../src/text/blocks.ts";

/** The words Jira begins with, and what they stand for. */
export const STATUSES: ReadonlyMap<string, Status> = new Map(
  (
    [
      ["To Do", "new"],
      ["In Progress", "started"],
      ["In Review", "started"],
      ["Done", "done"],
    ] as const
  ).map(([name, category]) => [name, { name, category }]),
);
export const PRIORITIES: ReadonlyMap<string, Priority> = new Map(
  ["Highest", "High", "Medium", "Low", "Lowest"].map((name, rank) => [name, { name, rank }]),
);
const RESOLUTIONS: ReadonlyMap<string, Resolution> = new Map(
  (
    [
      ["Done", "delivered"],
      ["Won't Do", "declined"],
      ["Duplicate", "duplicate"],
    ] as const
  ).map(([name, closure]) => [name, { name, closure }]),
);

/** A word, or what it stands for where tests have a word of their own. */
type Side = string | null | undefined | Status | Person | Resolution;

/** One change of a history: sprints as "7, 8", labels as "a b", days as "2026-04-01", flags by whether there is a word. */
export const changed = <Field extends ChangeField>(
  field: Field,
  from: Side,
  to: Side,
  at: Instant,
  by?: Person,
): ChangeOf<Field> =>
  ({
    ...{ field, at, by, from: read(field, from), to: read(field, to) },
    ...(field === "parent" && { above: "any" }),
  }) as Change as ChangeOf<Field>;

/** The same change, as one of many at once. */
export const inBulk = <C extends Change>(change: C, bulk: Bulk = "migration"): C => ({ ...change, bulk });

function read(field: ChangeField, side: Side): Change["from"] {
  if (field === "status" && !side) return { name: "", category: undefined };
  if (field === "flagged" || field === "archived")
    return side === undefined ? undefined : side !== null && side !== "" && side !== "false";
  if (typeof side !== "string") return side as Change["from"];
  if (field === "sprint" || field === "labels") return side.split(/[ ,]+/).filter(Boolean);
  if (field === "title") return side;
  if (side === "") return null;
  switch (field) {
    case "status":
      return STATUSES.get(side) ?? { name: side, category: undefined };
    case "priority":
      return PRIORITIES.get(side) ?? { name: side, rank: undefined };
    case "resolution":
      return RESOLUTIONS.get(side) ?? { name: side, closure: undefined };
    case "assignee":
      return { ref: Number(side), kind: "human", roles: [] } satisfies Person;
    case "estimate":
      return Number(side);
    case "due":
    case "target":
      return Date.parse(side);
    case "release":
      return { name: side, date: undefined, released: undefined };
    case "description":
    case "criteria":
      return wiki(side);
    default:
      return side;
  }
}

const wiki = (source: string): RichText => ({ format: "wiki", source });
