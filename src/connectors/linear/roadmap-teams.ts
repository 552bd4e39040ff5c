import { idsOf, type LinearTables, type Row } from "./tables.ts";
import type { LinearWorld } from "./world.ts";

/** Which teams a project or an initiative is of: those it names, else those whose issues stand below it. */
export class TeamsOfRoadmap {
  private readonly world: LinearWorld;
  private readonly byProject = new Map<string, Set<string>>();
  private readonly byInitiative = new Map<string, Set<string>>();
  private readonly all: readonly string[];

  constructor(tables: LinearTables, world: LinearWorld) {
    this.world = world;
    const teams = new Set<string>();
    for (const issue of tables.all("issues")) {
      if (!issue.whole) continue;
      const team = world.teamOfIssue(issue);
      teams.add(team);
      const project = issue.fields.projectId;
      if (typeof project === "string") put(this.byProject, project, [team]);
    }
    this.all = [...teams].sort();
    for (const project of tables.all("projects")) {
      for (const id of [...world.initiativesOf(project.id)])
        put(this.byInitiative, id, this.ofProject(project));
    }
  }

  ofProject(row: Row): readonly string[] {
    const named = (idsOf(row, "teamIds") ?? []).flatMap((id) => this.world.teamKey(id) ?? []);
    return [...new Set([...named, ...(this.byProject.get(row.id) ?? [])])];
  }

  /** One that neither a team leads nor a project serves is the whole workspace's. */
  ofInitiative(row: Row): readonly string[] {
    const lead = this.world.teamKey(row.fields.leadTeamId);
    const found = new Set([...(lead === undefined ? [] : [lead]), ...(this.byInitiative.get(row.id) ?? [])]);
    return found.size > 0 ? [...found] : this.all;
  }
}

function put(map: Map<string, Set<string>>, key: string, values: readonly string[]): void {
  const set = map.get(key) ?? new Set();
  for (const value of values) set.add(value);
  map.set(key, set);
}
