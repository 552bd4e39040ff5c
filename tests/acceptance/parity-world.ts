/** What two exports of one world say in different ways, brought to the same. */
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { TeamSettings } from "../../src/connectors/reading.ts";

interface RoleMap {
  readonly teams: readonly {
    team?: string;
    project?: string;
    po: readonly string[];
    pm: readonly string[];
  }[];
}

/** The role map that comes with an export, by team key. */
export function rolesIn(file: string): ReadonlyMap<string, TeamSettings> {
  if (!existsSync(file)) return new Map();
  const { teams } = JSON.parse(readFileSync(file, "utf8")) as RoleMap;
  return new Map(teams.map(({ team, project, po, pm }) => [team ?? project ?? "", { roles: { po, pm } }]));
}

/** Linear has no types: its issues get the label that the type of the same issue in Jira stands for. */
export function labelBugs(linear: string, cloud: string): string {
  const bugs = new Set<string>();
  for (const line of readFileSync(join(cloud, "issues.jsonl"), "utf8").split("\n")) {
    const { fields } = line === "" ? { fields: undefined } : JSON.parse(line);
    if (fields?.issuetype.name === "Bug") bugs.add(`${fields.summary} ${Date.parse(fields.created)}`);
  }
  const world = JSON.parse(linear);
  const id = "00000000-0000-4000-8000-00000000000b";
  world.issueLabels.push({ ...world.issueLabels[0], id, name: "Bug" });
  for (const issue of world.issues)
    if (bugs.has(`${issue.title} ${Date.parse(issue.createdAt)}`)) issue.labelIds = [...issue.labelIds, id];
  return JSON.stringify(world);
}
