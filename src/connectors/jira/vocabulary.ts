/** What the words of Jira's histories stand for, project by project. */
import type { Closure, Priority, Release, Status, Vocabulary } from "../../backlog/model.ts";
import type { ItemDraft } from "../draft.ts";
import type { Known } from "./known.ts";

type Told = Omit<Vocabulary, "people">;

/** The words of all histories; projects whose items hold none are left out. Call it once statuses are settled. */
export function readVocabularies(drafts: readonly ItemDraft[], known: Known): ReadonlyMap<string, Told> {
  const ofProject = new Map<string, Words>();
  for (const { item } of drafts) {
    if (item.events === undefined) continue;
    let words = ofProject.get(item.project);
    if (words === undefined) {
      words = new Words(item.project, known);
      ofProject.set(item.project, words);
    }
    words.status(item.status.name, item.status);
    for (const { field, from, to } of item.events) {
      const take = READ[field];
      if (take === undefined) continue;
      if (typeof from === "string") take(words, from);
      if (typeof to === "string") take(words, to);
    }
  }
  return new Map([...ofProject].map(([key, words]) => [key, words.told]));
}

const READ: Readonly<Record<string, (words: Words, name: string) => void>> = {
  status: (words, name) => words.status(name),
  resolution: (words, name) => words.resolution(name),
  priority: (words, name) => words.priority(name),
  release: (words, name) => words.release(name),
  type: (words, name) => words.type(name),
};

class Words {
  private readonly project: string;
  private readonly known: Known;
  private readonly statuses = new Map<string, Status>();
  private readonly resolutions = new Map<string, Closure>();
  private readonly closures = new Map<string, Closure>();
  private readonly priorities = new Map<string, Priority>();
  private readonly releases = new Map<string, Release>();
  private readonly kinds = new Map<string, { kind: "story" | "bug" | "spike"; level: number | undefined }>();
  private readonly looked = new Set<string>();

  constructor(project: string, known: Known) {
    this.project = project;
    this.known = known;
  }

  get told(): Told {
    const { statuses, resolutions, closures, priorities, kinds, releases } = this;
    return { statuses, resolutions, closures, priorities, kinds, releases };
  }

  /** A status as an item of this project has it comes before one that only its name tells. */
  status(name: string, own?: Status): void {
    const found = this.statuses.get(name);
    if (found !== undefined && (own === undefined || found === own)) return;
    this.statuses.set(name, own ?? { name, category: this.known.statuses.category(name) });
    const closure = this.known.project(this.project).closures.of(null, name);
    if (closure !== undefined) this.closures.set(name, closure);
  }

  resolution(name: string): void {
    if (!this.isNew("resolution", name)) return;
    const { known } = this;
    const closure = known.project(this.project).closures.of({ id: known.resolutionId(name), name }, "");
    if (closure !== undefined) this.resolutions.set(name, closure);
  }

  priority(name: string): void {
    const found = this.isNew("priority", name) ? this.known.priorities.named(name) : undefined;
    if (found !== undefined) this.priorities.set(name, found);
  }

  release(name: string): void {
    const found = this.isNew("release", name) ? this.known.releases.named(name) : undefined;
    if (found !== undefined) this.releases.set(name, found);
  }

  /** Types that the project's items have are read from the items themselves. */
  type(name: string): void {
    const found = this.isNew("type", name) ? this.known.project(this.project).typeNamed(name) : undefined;
    if (found !== undefined) this.kinds.set(name, { kind: found.kind, level: found.level });
  }

  private isNew(field: string, name: string): boolean {
    const id = `${field}\0${name}`;
    if (this.looked.has(id)) return false;
    this.looked.add(id);
    return true;
  }
}
