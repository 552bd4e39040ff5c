/** What one reading of a Jira site has learnt so far, beyond the items themselves. */
import type { Change, ParentChange } from "../../backlog/changes.ts";
import type { Intake, ItemDraft, Mutable } from "../draft.ts";
import { isRaw, type Raw } from "../raw.ts";
import { FieldCatalogue } from "./fields.ts";
import { Guesses } from "./guesses.ts";
import { LinkKinds } from "./links.ts";
import { Project } from "./project.ts";
import { idIn, textIn } from "./raw.ts";
import { SprintBook } from "./sprints.ts";
import { PriorityBook, ReleaseBook, StatusBook } from "./statuses.ts";

export interface Resolution {
  readonly id: string | undefined;
  readonly name: string;
}

export class Known {
  readonly fields = new FieldCatalogue();
  readonly sprints = new SprintBook();
  readonly statuses = new StatusBook();
  readonly priorities = new PriorityBook();
  readonly releases = new ReleaseBook();
  readonly links = new LinkKinds();
  /** Hierarchy level by id of the issue type. */
  readonly levels = new Map<string, number>();
  /** Additions of links out of Jira, by item key and link id. */
  readonly remoteLinkChanges = new Map<string, Change>();
  /** Histories name some parents by their id: their keys are known once all records were read. */
  readonly parentChanges: Mutable<ParentChange>[] = [];
  readonly guesses = new Guesses();
  private readonly intake: Intake;
  private readonly projects = new Map<string, Project>();
  private readonly resolutionOf = new Map<string, Resolution>();
  private readonly discovery = new Set<string>();
  private readonly baseOf = new Map<string, string>();

  constructor(intake: Intake) {
    this.intake = intake;
  }

  project(key: string): Project {
    const known = this.projects.get(key);
    if (known !== undefined) return known;
    const project = new Project(key, this.intake, this.fields);
    this.projects.set(key, project);
    return project;
  }

  resolution(raw: Raw): Resolution {
    const id = idIn(raw, "id");
    const name = textIn(raw, "name") ?? "";
    const known = this.resolutionOf.get(id ?? name);
    if (known !== undefined) return known;
    const resolution = { id, name };
    this.resolutionOf.set(id ?? name, resolution);
    return resolution;
  }

  /** The id of a resolution that histories name. */
  resolutionId(name: string): string | undefined {
    for (const one of this.resolutionOf.values()) if (one.name === name) return one.id;
    return undefined;
  }

  /** Product Discovery calls its ideas level 0 like any story; the project shows that they are ideas. */
  isDiscovery(key: string, project: Raw | undefined): boolean {
    if (project?.projectTypeKey === "product_discovery") this.discovery.add(key);
    if (project !== undefined) this.noteName(key, textIn(project, "name"));
    return this.discovery.has(key);
  }

  noteName(key: string, name: string | undefined): void {
    const facts = this.intake.teams.get(key);
    if (facts === undefined) this.intake.teams.set(key, { name });
    else facts.name ??= name;
  }

  /** The address people open: the site's root, from the record's own address in its API. */
  url(self: unknown, key: string): string | undefined {
    if (typeof self !== "string") return undefined;
    const end = self.indexOf("/rest/");
    if (end < 0) return undefined;
    const root = self.slice(0, end);
    let base = this.baseOf.get(root);
    if (base === undefined) {
      base = `${root}/browse/`;
      this.baseOf.set(root, base);
    }
    return base + key;
  }

  /** The short form of a parent shows the level of its type, though the parent may never be read. */
  noteParent(parent: unknown): void {
    const type = isRaw(parent) && isRaw(parent.fields) ? parent.fields.issuetype : undefined;
    if (!isRaw(type) || typeof type.hierarchyLevel !== "number") return;
    const id = idIn(type, "id");
    if (id !== undefined) this.levels.set(id, type.hierarchyLevel);
  }

  guess(draft: ItemDraft, fields: Raw): void {
    this.guesses.look(draft, fields, this);
  }
}
