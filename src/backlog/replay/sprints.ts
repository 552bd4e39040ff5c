/** Sprints as they were on an earlier day. */
import type { Backlog, Instant, Sprint, WorkItem } from "../model.ts";

type Phase = "future" | "active" | "closed";

/** All sprints of a team, and each of them as it was before, while and after it ran: one object a phase. */
export class SprintPast {
  private readonly byId = new Map<string, Sprint>();
  private readonly place = new Map<string, number>();
  private readonly phases = new Map<Sprint, Partial<Record<Phase, Sprint>>>();
  /** Future sprints have start and end times all the same. */
  private readonly fixed: boolean;
  private readonly own: ReadonlySet<string> | undefined;

  constructor(team: Backlog) {
    this.fixed = team.traits.fixedCadence;
    this.own = team.sprints && new Set(team.sprints.map(({ id }) => id));
    for (const sprint of team.sprints ?? []) this.know(sprint);
    for (const item of team.items) for (const sprint of item.sprints ?? []) this.know(sprint);
    for (const item of team.roadmap) for (const sprint of item.sprints ?? []) this.know(sprint);
  }

  private know(sprint: Sprint): Sprint {
    const known = this.byId.get(sprint.id);
    if (known !== undefined) return known;
    this.byId.set(sprint.id, sprint);
    this.place.set(sprint.id, this.place.size);
    return sprint;
  }

  /** The sprint as it is known today; a history may name one of which nothing else is known. */
  named(id: string): Sprint {
    return (
      this.byId.get(id) ??
      this.know({
        ...{ id, name: id, state: undefined, goal: undefined },
        ...{ startAt: undefined, endAt: undefined, completeAt: undefined },
      })
    );
  }

  /** The sprint as it was. Goals have no history; neither has the plan of a sprint that had not started, but for a cadence. */
  at(sprint: Sprint, at: Instant): Sprint {
    const phase = phaseAt(sprint, at);
    if (phase === undefined) return this.without(sprint);
    const known = this.phases.get(sprint);
    const found = known?.[phase];
    if (found !== undefined) return found;
    const past: Sprint = { ...sprint, goal: undefined, state: phase, ...this.times(sprint, phase) };
    this.phases.set(sprint, { ...known, [phase]: past });
    return past;
  }

  private times(sprint: Sprint, phase: Phase): Partial<Sprint> {
    if (phase === "closed") return {};
    const completeAt = sprint.completeAt === undefined ? undefined : null;
    return phase === "active" || this.fixed
      ? { completeAt }
      : { completeAt, startAt: undefined, endAt: undefined };
  }

  /** A sprint that does not say when it ran: where it stood is not known. */
  private without(sprint: Sprint): Sprint {
    const known = this.phases.get(sprint)?.closed;
    if (known !== undefined) return known;
    const past: Sprint = { ...sprint, goal: undefined, state: undefined };
    this.phases.set(sprint, { closed: past });
    return past;
  }

  /** Ids as a side of a change gives them, as sprints of today in the order of the team's sprints. */
  listed(ids: readonly string[] | null | undefined): readonly Sprint[] | undefined {
    if (!ids) return ids === null ? NONE : undefined;
    if (ids.length === 0) return NONE;
    const found = [...new Set(ids)].map((id) => this.named(id));
    return found.sort((a, b) => (this.place.get(a.id) ?? 0) - (this.place.get(b.id) ?? 0));
  }

  /** All that had started by that day, and the future ones that an item was planned for. */
  list(at: Instant, items: readonly WorkItem[]): readonly Sprint[] | undefined {
    if (this.own === undefined) return undefined;
    const planned = new Set<string>();
    for (const item of items) for (const { id } of item.sprints ?? []) planned.add(id);
    const found: Sprint[] = [];
    for (const sprint of this.byId.values()) {
      const started = this.own.has(sprint.id) && (this.fixed || phaseAt(sprint, at) !== "future");
      if (started || planned.has(sprint.id)) found.push(this.at(sprint, at));
    }
    return found;
  }
}

const NONE: readonly Sprint[] = Object.freeze([]);

/** undefined where the sprint shows neither a state nor when it ran. */
function phaseAt({ state, startAt, endAt, completeAt }: Sprint, at: Instant): Phase | undefined {
  // A sprint that has not started today had not started before.
  if (state === "future") return "future";
  const ended = typeof completeAt === "number" ? completeAt : state === "active" ? undefined : endAt;
  if (typeof ended === "number" && ended <= at) return "closed";
  if (typeof startAt === "number") return startAt <= at ? "active" : "future";
  return undefined;
}

/** The instants at which a sprint begins and ends: an item in it changes then, though nobody touches it. */
export function turnsOf({ state, startAt, endAt, completeAt }: Sprint): readonly Instant[] {
  const ended = typeof completeAt === "number" ? completeAt : state === "active" ? undefined : endAt;
  return [startAt, ended].filter((one) => typeof one === "number");
}
