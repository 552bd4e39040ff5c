/**
 * The names in a project's histories and their meaning. Histories repeat a few names thousands of times, so
 * every name has one object; its meaning may be known only after all records were read, and is written into
 * it then.
 */
import type { Resolution } from "../../backlog/changes.ts";
import type {
  Closure,
  ItemKind,
  Priority,
  Release,
  Status,
  StatusCategory,
  Vocabulary,
  WorkItem,
} from "../../backlog/model.ts";
import { type Mutable, NONE } from "../draft.ts";

/** What is known of a name after all records were read. */
export interface Meanings {
  readonly category: (status: string) => StatusCategory | undefined;
  readonly rank: (priority: string) => number | undefined;
  readonly release: (name: string) => Release | undefined;
  /** How an item ended that has this resolution. */
  readonly resolved: (resolution: string) => Closure | undefined;
  /** How an item ended that is done with this status. */
  readonly ended: (status: string) => Closure | undefined;
  readonly type: (name: string) => { readonly kind: ItemKind; readonly level: number | undefined };
}

export class HistoryWords {
  private readonly statuses = new Map<string, Mutable<Status>>();
  private readonly priorities = new Map<string, Mutable<Priority>>();
  private readonly releases = new Map<string, Mutable<Release>>();
  private readonly resolutions = new Map<string, Mutable<Resolution>>();
  private readonly types = new Set<string>();
  private readonly texts = new Map<string, string>();
  private readonly lists = new Map<string, readonly string[]>();
  /** Statuses as the project's own items have them. */
  private readonly own = new Map<string, Status>();

  status(name: string): Status {
    return found(this.statuses, name, () => ({ name, category: undefined }));
  }

  priority(name: string): Priority {
    return found(this.priorities, name, () => ({ name, rank: undefined }));
  }

  release(name: string): Release {
    return found(this.releases, name, () => ({ name, date: undefined, released: undefined }));
  }

  resolution(name: string): Resolution {
    return found(this.resolutions, name, () => ({ name, closure: undefined }));
  }

  type(name: string): string {
    this.types.add(name);
    return this.same(name);
  }

  /** One string object for equal texts. */
  same(text: string): string {
    return found(this.texts, text, () => text);
  }

  /** Sprints are written as "7, 12", labels as "checkout mobile". */
  list(text: string, sign: "," | " "): readonly string[] {
    return found(this.lists, text, () => {
      const parts = text.split(sign).flatMap((one) => one.trim() || []);
      return parts.length === 0 ? NONE : parts;
    });
  }

  /** A status as an item of this project has it comes before one of which only the name is known. */
  note({ status }: WorkItem): void {
    if (status.category !== undefined || !this.own.has(status.name)) this.own.set(status.name, status);
  }

  /** Call it once the statuses and priorities of the items are known. */
  resolve(means: Meanings): Omit<Vocabulary, "people"> {
    for (const [name, status] of this.statuses)
      status.category = this.own.get(name)?.category ?? means.category(name);
    for (const [name, priority] of this.priorities) priority.rank = means.rank(name);
    for (const [name, release] of this.releases) Object.assign(release, means.release(name));
    for (const [name, resolution] of this.resolutions) resolution.closure = means.resolved(name);
    const closures = new Map<string, Closure>();
    for (const name of [...this.own.keys(), ...this.statuses.keys()]) {
      const closure = means.ended(name);
      if (closure !== undefined) closures.set(name, closure);
    }
    return { closures, kinds: new Map([...this.types].map((name) => [name, means.type(name)])) };
  }
}

function found<V>(map: Map<string, V>, name: string, make: () => V): V {
  const known = map.get(name);
  if (known !== undefined) return known;
  const made = make();
  map.set(name, made);
  return made;
}
