/** Parts of a backlog that were left out, and the words for it. */
import type { ItemKind, ItemNeed } from "../../../model.ts";
import type { Unread } from "./unread.ts";

/** A need that has to do with which items were read; or the bugs, which no question needs alone. */
export type Part = ItemNeed | "bugs" | "hierarchy";

export interface Found {
  readonly parts: readonly Part[];
  /** "only open items were read": completes "not observable: …". */
  readonly reason: string;
  /** What shows it: how many items that were not read are named, as "37 finished items"; or something else. */
  readonly named: readonly string[];
  readonly because?: string | undefined;
}

export const KIND_WORDS: Readonly<Record<ItemKind, readonly [one: string, many: string]>> = {
  story: ["story", "stories"],
  bug: ["bug", "bugs"],
  spike: ["spike", "spikes"],
  subtask: ["sub-task", "sub-tasks"],
  roadmap: ["roadmap item", "roadmap items"],
};

export const counted = (n: number, [one, many]: readonly [one: string, many: string]): string =>
  `${n} ${n === 1 ? one : many}`;

export const items = (which: string): readonly [one: string, many: string] => [
  `${which} item`,
  `${which} items`,
];

export const holesWords = ({ holes, top }: Pick<Unread, "holes" | "top">): string =>
  `${holes} of the keys up to number ${top} are missing`;

/** "only open items were read (links and parents name 37 finished items)". */
export function phrase({ reason, named, because }: Found): string {
  const last = named.at(-1);
  if (last === undefined) return because === undefined ? reason : `${reason} (${because})`;
  const list = named.length === 1 ? last : `${named.slice(0, -1).join(", ")} and ${last}`;
  return `${reason} (links and parents name ${list})`;
}

export const isRoadmap = ({ kind }: { readonly kind: ItemKind | undefined }): boolean => kind === "roadmap";
