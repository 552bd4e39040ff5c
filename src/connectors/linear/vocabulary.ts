/** What the words of Linear's histories stand for: the states and labels of a team. */
import type { Closure, ItemKind, Status, Vocabulary } from "../../backlog/model.ts";
import { kindOf } from "./kinds.ts";
import { priorityOf } from "./priority.ts";
import { asText } from "./raw.ts";
import { categoryOf, closureOf } from "./states.ts";
import { type LinearWorld, typeOf } from "./world.ts";

/** The vocabulary of a team. A state without a team is anybody's. */
export function readVocabulary(team: string, world: LinearWorld): Omit<Vocabulary, "people"> {
  const settings = world.settings(team);
  const statuses = new Map<string, Status>();
  const closures = new Map<string, Closure>();
  for (const row of world.tables.all("workflowStates")) {
    const owner = world.teamKey(row.fields.teamId);
    const name = asText(row.fields.name);
    if (name === undefined || (owner !== undefined && owner !== team)) continue;
    const type = typeOf(row);
    const category = categoryOf(type, name);
    if (category === undefined || (owner === undefined && statuses.has(name))) continue;
    statuses.set(name, { name, category });
    const closure = closureOf(type, name, category, settings);
    if (closure) closures.set(name, closure);
  }
  const kinds = new Map<string, { kind: ItemKind; level: number | undefined }>();
  for (const row of world.tables.all("issueLabels")) {
    const name = asText(row.fields.name);
    const kind = name === undefined ? "story" : kindOf([name], settings);
    if (name !== undefined && kind !== "story") kinds.set(name, { kind, level: 0 });
  }
  const priorities = new Map([1, 2, 3, 4].flatMap((n) => priorityOf(n) ?? []).map((one) => [one.name, one]));
  return { statuses, resolutions: new Map(), closures, priorities, kinds, releases: new Map() };
}
