/** Sprints as Jira writes them: objects of both APIs, and the strings of older servers. */
import { cutOf } from "../../backlog/feeds.ts";
import type { Sprint } from "../../backlog/model.ts";
import { type Mutable, NONE } from "../draft.ts";
import type { GapLog } from "../gaps.ts";
import { instantOf } from "../instant.ts";
import type { Place } from "../place.ts";
import { isRaw, type Raw } from "../raw.ts";
import { bySprintTime } from "../sprint-order.ts";
import { idIn, textIn } from "./raw.ts";

const STATES = ["future", "active", "closed"] as const;
const LEGACY = "com.atlassian.greenhopper.service.sprint.Sprint@";

/** One object a sprint, however many items mention it. What any mention shows is kept. */
export class SprintBook {
  private readonly byId = new Map<string, Mutable<Sprint>>();
  /** By sprint id, where it is known. */
  readonly boards = new Map<string, string>();

  /** The sprint an entry speaks of; undefined when it is none. */
  read(entry: unknown): Mutable<Sprint> | undefined {
    const raw = typeof entry === "string" ? parseLegacySprint(entry) : isRaw(entry) ? entry : undefined;
    const id = raw === undefined ? undefined : idIn(raw, "id");
    if (raw === undefined || id === undefined) return undefined;
    const known = this.byId.get(id);
    const state = stateOf(raw.state);
    if (known !== undefined && known.state === state && known.goal !== undefined) return known;
    if (known !== undefined) return this.merge(known, raw, state);
    const sprint: Mutable<Sprint> = {
      id,
      name: textIn(raw, "name") ?? id,
      state,
      goal: goalOf(raw.goal),
      startAt: dateOf(raw.startDate),
      endAt: dateOf(raw.endDate),
      completeAt: dateOf(raw.completeDate),
    };
    this.byId.set(id, sprint);
    const board = idIn(raw, "originBoardId") ?? idIn(raw, "boardId") ?? idIn(raw, "rapidViewId");
    if (board !== undefined) this.boards.set(id, board);
    return sprint;
  }

  known(id: string): Mutable<Sprint> | undefined {
    return this.byId.get(id);
  }

  all(): Iterable<Mutable<Sprint>> {
    return this.byId.values();
  }

  /** Where any sprint shows its goal, one without the field has none: Jira leaves the field out then. */
  fillGoals(): void {
    const sprints = [...this.byId.values()];
    if (!sprints.some(({ goal }) => goal !== undefined)) return;
    for (const sprint of sprints) if (sprint.goal === undefined) sprint.goal = null;
  }

  /** Mentions differ in age: the one in the later state is the newer. */
  private merge(known: Mutable<Sprint>, raw: Raw, state: Sprint["state"]): Mutable<Sprint> {
    const newer = ageOf(state) > ageOf(known.state);
    if (newer) {
      known.state = state;
      known.name = textIn(raw, "name") ?? known.name;
    }
    const goal = goalOf(raw.goal);
    if (known.goal === undefined || (newer && goal !== undefined)) known.goal = goal;
    for (const [field, value] of [
      ["startAt", dateOf(raw.startDate)],
      ["endAt", dateOf(raw.endDate)],
      ["completeAt", dateOf(raw.completeDate)],
    ] as const) {
      if (value !== undefined && (newer || known[field] === undefined || known[field] === null))
        known[field] = value;
    }
    return known;
  }
}

const ageOf = (state: Sprint["state"]): number => (state === undefined ? -1 : STATES.indexOf(state));

const stateOf = (value: unknown): Sprint["state"] => {
  if (typeof value !== "string") return undefined;
  const state = value.toLowerCase();
  return STATES.find((one) => one === state);
};

const goalOf = (value: unknown): string | null | undefined =>
  typeof value === "string" ? value.trim() || null : value === null ? null : undefined;

const dateOf = (value: unknown): number | null | undefined =>
  value === null || value === "" ? null : instantOf(value);

/** All sprints of an item, oldest first; undefined when none of the values is given. */
export function readSprints(
  book: SprintBook,
  values: readonly unknown[],
  at: Place,
  gaps: GapLog,
): readonly Sprint[] | undefined {
  let isShown = false;
  let found: Sprint[] | undefined;
  for (const value of values) {
    if (value === undefined) continue;
    isShown = true;
    if (value === null || value === "") continue;
    for (const entry of Array.isArray(value) ? value : [value]) {
      const sprint = book.read(entry);
      if (sprint === undefined)
        gaps.drift("sprint", at, "a sprint object or a Sprint@…[…] string", cutOf("sprints"));
      else if (found === undefined) found = [sprint];
      else if (!found.includes(sprint)) found.push(sprint);
    }
  }
  if (!isShown) return undefined;
  return found === undefined ? NONE : found.length > 1 ? found.sort(bySprintTime) : found;
}

export const looksLikeSprint = (value: unknown): boolean =>
  typeof value === "string"
    ? value.startsWith(LEGACY)
    : isRaw(value) &&
      stateOf(value.state) !== undefined &&
      typeof value.name === "string" &&
      idIn(value, "id") !== undefined;

const KEYS = new Set([
  ...[
    "id",
    "rapidViewId",
    "state",
    "name",
    "startDate",
    "endDate",
    "completeDate",
    "activatedDate",
    "sequence",
  ],
  ...["goal", "autoStartStop", "synced", "incompleteIssuesDestinationId"],
]);
const LONGEST_KEY = Math.max(...[...KEYS].map((key) => key.length));

/**
 * `com.atlassian.greenhopper.service.sprint.Sprint@1f[id=7,state=ACTIVE,name=…]`: keys come in any order, and
 * names and goals may hold commas, brackets and equal signs. A value ends where `,key=` with one of the known
 * keys begins. `<null>` is nothing.
 */
export function parseLegacySprint(text: string): Raw | undefined {
  if (!text.startsWith(LEGACY)) return undefined;
  const open = text.indexOf("[", LEGACY.length);
  if (open < 0) return undefined;
  const end = text.endsWith("]") ? text.length - 1 : text.length;
  const raw: Record<string, unknown> = {};
  let key: string | undefined;
  let from = open + 1;
  const put = (until: number): void => {
    if (key === undefined || key in raw) return;
    const value = text.slice(from, until);
    raw[key] = value === "<null>" ? null : value;
  };
  for (let start = open + 1; start <= end; ) {
    // Looked for no further than a key is long: otherwise a goal of nothing but commas takes quadratic time.
    const equals = text.slice(start, start + LONGEST_KEY + 1).indexOf("=") + start;
    const name = equals < start ? "" : text.slice(start, equals);
    if (KEYS.has(name) && !(name in raw) && name !== key) {
      put(start - 1);
      key = name;
      from = equals + 1;
    }
    const comma = text.indexOf(",", start);
    if (comma < 0 || comma >= end) break;
    start = comma + 1;
  }
  put(end);
  return raw;
}
