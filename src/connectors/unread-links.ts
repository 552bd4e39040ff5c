/** Links to items that are not among the team's own: what is known of these. */
import type { ItemKind } from "../backlog/model.ts";
import type { NamedItem } from "../backlog/views/items/left-out/unread.ts";
import type { ItemDraft } from "./draft.ts";

/** `named`: what links show of the items they lead to, by key. */
export function noteUnreadLinks(
  drafts: ReadonlyMap<string, ItemDraft>,
  named: ReadonlyMap<string, NamedItem>,
): void {
  for (const { item } of drafts.values()) {
    const kindOf = (key: string): ItemKind | undefined => {
      const other = drafts.get(key)?.item;
      if (other === undefined) return named.get(key)?.kind;
      return other.project === item.project ? undefined : other.kind;
    };
    if (item.links?.some(({ key }) => kindOf(key) !== undefined) !== true) continue;
    item.links = item.links.map((link) => {
      const kind = kindOf(link.key);
      return kind === undefined ? link : { ...link, toRoadmap: kind === "roadmap" };
    });
  }
}
