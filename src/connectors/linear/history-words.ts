/** The meaning of the ids in Linear's histories, as a team sees it: one object for each that is known. */
import { cutOf } from "../../backlog/feeds.ts";
import type { Release, Status } from "../../backlog/model.ts";
import { asText } from "./raw.ts";
import { categoryOf } from "./states.ts";
import { statusesOf } from "./vocabulary.ts";
import { type LinearWorld, typeOf } from "./world.ts";

export interface HistoryWords {
  readonly status: (id: unknown) => Status;
  readonly release: (id: unknown) => Release | null;
}

const known = new WeakMap<LinearWorld, Map<string, HistoryWords>>();

export function historyWords(team: string, world: LinearWorld): HistoryWords {
  const teams = known.get(world) ?? new Map<string, HistoryWords>();
  known.set(world, teams);
  const words = teams.get(team) ?? wordsOf(team, world);
  teams.set(team, words);
  return words;
}

function wordsOf(team: string, world: LinearWorld): HistoryWords {
  const statuses = new Map<string, Status>(statusesOf(team, world));
  const releases = new Map<string, Release>();
  return {
    status(id) {
      const row = world.tables.get("workflowStates", id);
      const name = world.nameOf("workflowStates", id) ?? String(id);
      const status = statuses.get(name) ?? {
        name,
        category: row === undefined ? undefined : categoryOf(typeOf(row), name),
      };
      statuses.set(name, status);
      return status;
    },
    release(id) {
      if (typeof id !== "string") return null;
      const row = world.tables.get("projectMilestones", id);
      const name = asText(row?.fields.name) ?? id;
      const release =
        releases.get(name) ??
        releaseOf(name, row && world.time(row, "targetDate", cutOf("events")), row?.fields);
      releases.set(name, release);
      return release;
    },
  };
}

function releaseOf(
  name: string,
  date: Release["date"],
  fields: Readonly<Record<string, unknown>> | undefined,
): Release {
  const status = asText(fields?.status);
  return { name, date, released: status === undefined ? undefined : status === "done" };
}
