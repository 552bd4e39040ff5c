/** What Linear shows of a project or an initiative and of no issue. */
import { cutOf } from "../../backlog/feeds.ts";
import type { RemoteLink, RoadmapItem, Update } from "../../backlog/model.ts";
import type { RichText } from "../../text/blocks.ts";
import { leadsTo } from "../leads-to.ts";
import { asText } from "./raw.ts";
import { type Row, richOf } from "./tables.ts";
import { lastDayOf } from "./target.ts";
import type { LinearWorld } from "./world.ts";

export function targetOf(row: Row, world: LinearWorld): RoadmapItem["targetAt"] {
  const { targetDate, targetDateResolution } = row.fields;
  const target = lastDayOf(targetDate, targetDateResolution, world.firstMonth);
  if (target === undefined && targetDate !== undefined)
    world.intake.gaps.drift("targetDate", row.at, "a day such as 2026-06-30", cutOf("targetAt"));
  return target;
}

export function archivedOf({ fields }: Row): boolean | undefined {
  if (fields.trashed === true) return true;
  return fields.archivedAt === undefined ? undefined : fields.archivedAt !== null;
}

const HEALTH: ReadonlyMap<unknown, "on-track" | "at-risk" | "off-track"> = new Map([
  ["onTrack", "on-track" as const],
  ["atRisk", "at-risk" as const],
  ["offTrack", "off-track" as const],
]);

export const healthOf = (value: unknown): RoadmapItem["health"] =>
  value === null ? null : HEALTH.get(value);

/** Days between the updates that the owners asked to be reminded of; undefined where nobody set an interval. */
export function cadenceOf(
  { fields }: Row,
  table: "projects" | "initiatives",
  world: LinearWorld,
): number | null | undefined {
  const weeks = fields.updateReminderFrequencyInWeeks;
  if (typeof weeks === "number") return inDays(weeks, 7);
  const every = fields.updateReminderFrequency;
  if (typeof every === "number") return inDays(every, fields.frequencyResolution === "daily" ? 1 : 7);
  // One that sets none of its own follows the workspace.
  const [workspace] = world.tables.all("organization");
  const usual =
    table === "projects"
      ? workspace?.fields.projectUpdateReminderFrequencyInWeeks
      : workspace?.fields.initiativeUpdateReminderFrequencyInWeeks;
  return typeof usual === "number" ? inDays(usual, 7) : undefined;
}

/** A frequency of 0 switches the reminders off. */
const inDays = (every: number, unit: number): number | null => (every > 0 ? every * unit : null);

export function updatesOf(
  row: Row,
  table: "projectUpdates" | "initiativeUpdates",
  back: string,
  team: string,
  world: LinearWorld,
): readonly Update[] | undefined {
  const updates = world.tables.of(row, table, back, table)?.flatMap((update): Update[] => {
    const at = world.time(update, "createdAt", cutOf("updates"));
    if (at === undefined || at === null) return [];
    const text = richOf(update.fields.body) ?? { format: "markdown", source: "" };
    const by = world.person(update.fields.userId, team) ?? undefined;
    return [{ at, by, health: healthOf(update.fields.health) ?? undefined, text }];
  });
  return updates?.sort((a, b) => a.at - b.at);
}

/** Documents of the item, and its milestones: what a milestone should reach is often written there only. */
export function documentsOf(row: Row, back: string, world: LinearWorld): readonly RichText[] | undefined {
  const documents = world.tables.of(row, "documents", back, "documents");
  const milestones = world.tables.of(row, "projectMilestones", back, "projectMilestones");
  if (documents === undefined && milestones === undefined) return undefined;
  const texts = (documents ?? []).flatMap(({ fields }) => richOf(fields.content) ?? []);
  for (const { fields } of milestones ?? []) {
    const description = asText(fields.description);
    if (description === undefined) continue;
    texts.push(world.intake.texts.keep("markdown", `## ${asText(fields.name) ?? ""}\n\n${description}`));
  }
  return texts;
}

export function externalLinks(
  row: Row,
  table: "projects" | "initiatives",
  back: string,
  team: string,
  world: LinearWorld,
): readonly RemoteLink[] | undefined {
  const within = table === "projects" ? "externalLinks" : "links";
  return world.tables.of(row, "externalLinks", back, within)?.flatMap((link) => {
    const url = asText(link.fields.url);
    if (url === undefined) return [];
    return [
      {
        url,
        title: asText(link.fields.label) ?? url,
        leadsTo: leadsTo(url, ""),
        at: world.time(link, "createdAt", cutOf("remoteLinks")) ?? undefined,
        by: world.person(link.fields.creatorId, team) ?? undefined,
      },
    ];
  });
}
