/** Types of which none was read, although there are some. */
import type { ItemKind } from "../../../model.ts";
import { counted, type Found, holesWords, items as itemWords, KIND_WORDS, type Part } from "./found.ts";
import type { ReadItems, Unread } from "./unread.ts";

export function byKind({ items, roadmap }: ReadItems, unread: Unread): readonly Found[] {
  const kinds = new Set(items.map(({ kind }) => kind));
  const [only] = kinds.size === 1 ? kinds : [];
  const reason = (kind: ItemKind): string =>
    only === undefined ? `no ${KIND_WORDS[kind][0]} was read` : `only ${KIND_WORDS[only][1]} were read`;
  // A roadmap without a story may be broken down elsewhere: its stories are not shown, whatever is named.
  if (only === "roadmap")
    return [
      { parts: ["stories", "bugs"], reason: reason("story"), named: [], because: "no item below them" },
    ];
  const found = (["story", "bug"] as const).flatMap((kind): Found[] => {
    if (items.length === 0 || kinds.has(kind)) return [];
    const n = unread.named.filter((one) => one.kind === kind).length;
    const because = restOf(only, unread);
    if (n === 0 && because === undefined) return [];
    const named = n === 0 ? [] : [counted(n, KIND_WORDS[kind])];
    return [{ parts: [PARTS[kind]], reason: reason(kind), named, because }];
  });
  if (roadmap.length === 0 && unread.above > 0)
    found.push({
      parts: ["roadmap-items"],
      reason: reason("roadmap"),
      named: [counted(unread.above, itemWords("roadmap"))],
    });
  return merged(found);
}

const PARTS = { story: "stories", bug: "bugs" } as const satisfies Record<"story" | "bug", Part>;

/** What shows that there is more than items of this one type, though none of it is named. */
function restOf(only: ItemKind | undefined, { holes, top }: Unread): string | undefined {
  if (only === "subtask") return "no item above them";
  return only === "bug" && top > 0 && holes * 2 >= top ? holesWords({ holes, top }) : undefined;
}

/** "Only bugs were read" is said once, whatever is missing beside them. */
const merged = (found: readonly Found[]): readonly Found[] =>
  [...Map.groupBy(found, ({ reason }) => reason)].map(([reason, all]) => ({
    reason,
    parts: all.flatMap(({ parts }) => parts),
    named: all.flatMap(({ named }) => named),
    because: all[0]?.because,
  }));
