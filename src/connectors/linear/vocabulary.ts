/** The meaning of names in Linear that no issue explains by itself: the states and labels of a team. */
import type { Closure, ItemKind, Status, Vocabulary } from "../../backlog/model.ts";
import { kindOf } from "./kinds.ts";
import { asText } from "./raw.ts";
import { categoryOf, closureOf } from "./states.ts";
import { type LinearWorld, typeOf } from "./world.ts";

export function readVocabulary(team: string, world: LinearWorld): Omit<Vocabulary, "people"> {
  const settings = world.settings(team);
  const closures = new Map<string, Closure>();
  for (const { name, category, type } of states(team, world)) {
    const closure = closureOf(type, name, category, settings);
    if (closure) closures.set(name, closure);
  }
  const kinds = new Map<string, { kind: ItemKind; level: number | undefined }>();
  for (const row of world.tables.all("issueLabels")) {
    const name = asText(row.fields.name);
    const kind = name === undefined ? "story" : kindOf([name], settings);
    if (name !== undefined && kind !== "story") kinds.set(name, { kind, level: 0 });
  }
  return { closures, kinds };
}

/** The statuses of a team by name. */
export function statusesOf(team: string, world: LinearWorld): ReadonlyMap<string, Status> {
  const found = new Map<string, Status>();
  for (const { name, category } of states(team, world)) found.set(name, { name, category });
  return found;
}

/** A state without a team is anybody's; one of the team's own comes before it. */
function* states(team: string, world: LinearWorld) {
  const seen = new Set<string>();
  for (const row of world.tables.all("workflowStates")) {
    const owner = world.teamKey(row.fields.teamId);
    const name = asText(row.fields.name);
    if (name === undefined || (owner !== undefined && owner !== team)) continue;
    const type = typeOf(row);
    const category = categoryOf(type, name);
    if (category === undefined || (owner === undefined && seen.has(name))) continue;
    seen.add(name);
    yield { name, category, type };
  }
}
