/**
 * Fields that no item of a project uses. A site's fields stand on every screen: that all of a project's items
 * have nothing in one means that the team does not use it, not that each item lacks it.
 */
import type { ItemDraft } from "../../draft.ts";

export function forgetUnused(drafts: readonly ItemDraft[]): void {
  for (const own of Map.groupBy(drafts, ({ item }) => item.project).values()) {
    const items = own.map(({ item }) => item);
    if (!items.some(({ estimate }) => typeof estimate === "number"))
      for (const item of items) item.estimate = undefined;
    if (!items.some(({ criteria }) => (criteria?.length ?? 0) > 0))
      for (const item of items) item.criteria = undefined;
    if (!items.some(({ votes }) => (votes ?? 0) > 0)) for (const item of items) item.votes = undefined;
    const plans = own.flatMap(({ roadmap }) => roadmap ?? []);
    for (const field of ["problem", "metric"] as const)
      if (!plans.some((plan) => (plan[field]?.length ?? 0) > 0)) for (const plan of plans) delete plan[field];
  }
}
