/** Drafts of every source become the backlogs of the teams they belong to. */
import { compareKeys } from "../backlog/keys.ts";
import type { Backlog, Instant, Need, Person, RoadmapItem, Sprint, WorkItem } from "../backlog/model.ts";
import type { Part } from "../backlog/views/items/left-out/found.ts";
import { leftOut } from "../backlog/views/items/left-out.ts";
import { markBulk } from "./bulk.ts";
import { capabilitiesOf } from "./capabilities.ts";
import { type Intake, type ItemDraft, later } from "./draft.ts";
import { resolveLevels } from "./levels.ts";
import { forgetNeverSet } from "./never-set.ts";
import type { Cost, Reading } from "./reading.ts";
import { roadmapItem, seenBy } from "./roadmap.ts";
import { withSharedOwners } from "./shared-owners.ts";
import { bySprintTime } from "./sprint-order.ts";
import { reportUnknownStatuses } from "./unknown-statuses.ts";
import { noteUnreadLinks } from "./unread-links.ts";

export interface AssembleOptions {
  /** Keys of the only teams wanted; every team without it. */
  readonly only?: ReadonlySet<string> | undefined;
  /** Why a need is not observable, where the source knows better than the data. */
  readonly hidden?: Partial<Readonly<Record<Need, string>>>;
  /** Why not all was read that was asked for, where the source says so itself. */
  readonly cut?: string | undefined;
}

export interface Assembled {
  readonly backlogs: readonly Backlog[];
  readonly newest: Instant | undefined;
}

/** The backlogs of all drafts, with what a reading says beside them. */
export function readingOf(intake: Intake, cost: Cost, options: AssembleOptions = {}): Reading {
  const { backlogs, newest } = assemble(intake, options);
  return { backlogs, gaps: intake.gaps.list(), cost, newest, personal: intake.people.personal };
}

/** Joins what belongs together: children, roadmap, sprints, roles. Teams come in the order of their keys. */
export function assemble(intake: Intake, options: AssembleOptions = {}): Assembled {
  const drafts = newestOfEach(intake.drafts);
  resolveLevels(drafts);
  joinChildren(drafts);
  forgetNeverSet(drafts);
  const bulk = markBulk(drafts.values());
  for (const draft of drafts.values()) {
    draft.item.cut = intake.gaps.cutOf(draft.item.key) ?? intake.gaps.cutOf(draft.item.id);
    draft.item = roadmapItem(draft);
  }
  noteUnreadLinks(drafts, intake.named);
  const byTeam = new Map<string, ItemDraft[]>();
  for (const draft of drafts.values()) {
    const teams =
      draft.teams === undefined ? [draft.item.project] : new Set([draft.item.project, ...draft.teams]);
    for (const key of teams) {
      const list = byTeam.get(key);
      if (list === undefined) byTeam.set(key, [draft]);
      else list.push(draft);
    }
  }
  const keys = teamKeys(byTeam, intake, options.only);
  const backlogs = keys.map((key) => {
    const backlog = backlogOf(key, byTeam.get(key) ?? [], drafts, intake, options);
    const runs = bulk.get(key) ?? [];
    return runs.length === 0 ? backlog : { ...backlog, bulk: runs };
  });
  const newest = newestChange(drafts.values());
  return { backlogs: withSharedOwners(backlogs, keys, intake.people, newest), newest };
}

/** One draft for each key: exports overlap, and the newer record of an item counts. */
function newestOfEach(drafts: readonly ItemDraft[]): ReadonlyMap<string, ItemDraft> {
  const byKey = new Map<string, ItemDraft>();
  for (const draft of drafts) {
    const known = byKey.get(draft.item.key);
    if (known === undefined || (draft.item.updatedAt ?? 0) >= (known.item.updatedAt ?? 0))
      byKey.set(draft.item.key, draft);
  }
  return byKey;
}

function joinChildren(drafts: ReadonlyMap<string, ItemDraft>): void {
  const below = new Map<string, Set<string>>();
  const join = (above: string, child: string): void => {
    const set = below.get(above);
    if (set === undefined) below.set(above, new Set([child]));
    else set.add(child);
  };
  for (const { item } of drafts.values()) {
    if (typeof item.parent === "string") join(item.parent, item.key);
    for (const child of item.children) {
      join(item.key, child);
      const other = drafts.get(child)?.item;
      if (other !== undefined && (other.parent === undefined || other.parent === null))
        other.parent = item.key;
    }
  }
  for (const { item } of drafts.values()) {
    const set = below.get(item.key);
    if (set !== undefined) item.children = [...set];
  }
}

/**
 * A team is a project with work in it. Where no project has any (an export of nothing but epics), and for a
 * key that was asked for, the project is a team whatever it holds.
 */
function teamKeys(
  byTeam: ReadonlyMap<string, readonly ItemDraft[]>,
  intake: Intake,
  only: ReadonlySet<string> | undefined,
): readonly string[] {
  const isWork = ({ item, issue }: ItemDraft): boolean => issue && (item.level ?? 0) <= 0;
  const withIssues = [...byTeam].filter(([, drafts]) => drafts.some(({ issue }) => issue));
  const withWork = withIssues.filter(([, drafts]) => drafts.some(isWork)).map(([key]) => key);
  const all = withWork.length > 0 ? withWork : withIssues.map(([key]) => key);
  const wanted =
    only === undefined ? all : [...only].filter((key) => byTeam.has(key) || intake.teams.has(key));
  return [...wanted].sort();
}

function backlogOf(
  key: string,
  drafts: readonly ItemDraft[],
  all: ReadonlyMap<string, ItemDraft>,
  intake: Intake,
  { hidden = {}, cut }: AssembleOptions,
): Backlog {
  const { tracker, people } = intake;
  const id = `${tracker.id}:${key}`;
  const settings = intake.settings(id, key);
  const facts = intake.teams.get(key);
  const items: WorkItem[] = [];
  for (const { item, issue } of drafts) if (issue) items.push(item);
  reportUnknownStatuses(id, items, intake.gaps);
  const roadmap = roadmapOf(drafts, all).map((item) => seenBy(item, key, people));
  const sprints = sprintsOf(items, facts?.sprints);
  const mappedRoles = people.mappedRoles(key);
  const seen = { items, roadmap, sprints, mappedRoles, traits: tracker.traits };
  const { parts, says } = leftOut(
    { project: key, items, roadmap, named: intake.named },
    tracker.traits.timeBox,
  );
  const missing = cut === undefined ? parts : new Map([...CUT.map((part) => [part, cut] as const), ...parts]);
  const hasSprints = sprints !== undefined && sprints.length > 0;
  return {
    id,
    name: settings.name ?? facts?.name ?? key,
    tracker: tracker.id,
    profile:
      settings.profile ??
      facts?.profile ??
      (tracker.traits.rollsOver ? "cycles" : hasSprints ? "scrum" : "kanban"),
    model: modelOf(settings.model, people.holders(key)),
    ...seen,
    vision: facts?.vision,
    capabilities: capabilitiesOf(seen, missing, tracker.unkept, hidden),
    ...(says.length > 0 && { leftOut: says }),
    ...(facts?.vocabulary && { vocabulary: { ...facts.vocabulary, people: people.met(key) } }),
    ...(Object.keys(settings.statuses ?? {}).length === 0 ? {} : { statusesConfigured: true }),
    timeZone: settings.timeZone ?? "UTC",
    workingDays: settings.workingDays ?? [1, 2, 3, 4, 5],
  };
}

/** What may be missing where a list of items was cut. */
const CUT = ["older-items", "other-items"] as const satisfies readonly Part[];

/** The team's own roadmap items and everything above its items, whatever project that is in. */
function roadmapOf(own: readonly ItemDraft[], all: ReadonlyMap<string, ItemDraft>): readonly RoadmapItem[] {
  const found = new Map<string, RoadmapItem>();
  const walk: WorkItem[] = [];
  const take = (item: WorkItem | undefined): void => {
    if (item?.kind !== "roadmap" || found.has(item.key)) return;
    found.set(item.key, item as RoadmapItem);
    walk.push(item);
  };
  for (const { item, issue } of own) {
    take(item);
    if (issue) walk.push(item);
  }
  for (let item = walk.pop(); item !== undefined; item = walk.pop()) {
    if (typeof item.parent === "string") take(all.get(item.parent)?.item);
    for (const link of item.links ?? []) {
      if (link.kind !== "implements" && link.kind !== "contains") continue;
      const other = all.get(link.key)?.item;
      if ((other?.level ?? 1) > (item.level ?? 0)) take(other);
    }
  }
  return [...found.values()].sort((a, b) => (a.id === b.id ? 0 : compareKeys(a.key, b.key)));
}

function sprintsOf(
  items: readonly WorkItem[],
  known: readonly Sprint[] | undefined,
): readonly Sprint[] | undefined {
  const byId = new Map<string, Sprint>((known ?? []).map((sprint) => [sprint.id, sprint]));
  let isKnown = known !== undefined;
  for (const item of items) {
    if (item.sprints === undefined) continue;
    isKnown = true;
    for (const sprint of item.sprints) if (!byId.has(sprint.id)) byId.set(sprint.id, sprint);
  }
  return isKnown ? [...byId.values()].sort(bySprintTime) : undefined;
}

/** `combined` as soon as one person holds both roles; `unknown` until both are mapped. */
function modelOf(
  setting: "split" | "combined" | "auto" | undefined,
  holders: readonly Person[],
): Backlog["model"] {
  if (setting === "split" || setting === "combined") return setting;
  const holds = (role: string) => (person: (typeof holders)[number]) =>
    person.roles.some((span) => span.role === role && span.delegate !== true);
  const owners = holders.filter(holds("po"));
  const managers = holders.filter(holds("pm"));
  if (owners.length === 0 || managers.length === 0) return "unknown";
  return owners.some((person) => managers.includes(person)) ? "combined" : "split";
}

function newestChange(drafts: Iterable<ItemDraft>): Instant | undefined {
  let newest: Instant | undefined;
  for (const { item } of drafts) {
    newest = later(later(newest, item.createdAt), item.updatedAt);
    // Exports without a column for updates still show when work ended.
    newest = later(newest, item.closedAt);
    newest = later(newest, item.events?.at(-1)?.at);
    newest = later(newest, item.comments?.at(-1)?.at);
  }
  return newest;
}
