/** The category of one status as many items show it: they may disagree, where a workflow was changed between exports. */
import { EVERYTHING, type Instant, type StatusCategory } from "../backlog/model.ts";
import type { GapLog } from "./gaps.ts";

interface Vote {
  readonly category: StatusCategory;
  count: number;
  newest: Instant;
}

export class CategoryVotes {
  private readonly votes = new Map<StatusCategory, Vote>();
  /** Where the status was first read. */
  private readonly source: string;

  constructor(source: string) {
    this.source = source;
  }

  /** `at`: when the item was last changed. */
  add(category: StatusCategory, at: Instant | undefined): void {
    const instant = at ?? Number.NEGATIVE_INFINITY;
    const known = this.votes.get(category);
    if (known === undefined) this.votes.set(category, { category, count: 1, newest: instant });
    else {
      known.count++;
      known.newest = Math.max(known.newest, instant);
    }
  }

  /** That of the item changed last; of most items, where none or several were. */
  winner(): StatusCategory | undefined {
    return this.ranked()[0]?.category;
  }

  /** Says which category is used, where items disagree. `used`: what the site's own list says, where there is one. */
  report(name: string, used: StatusCategory | undefined, gaps: GapLog): void {
    if (this.votes.size < 2) return;
    const shown = this.ranked().map(({ category, count }) => `${category} in ${count}`);
    const category = used ?? this.winner();
    const why = used === undefined ? "of the item changed last" : "of the list of statuses";
    gaps.note(
      this.source,
      "status",
      `the category of the status "${name}" differs between items (${shown.join(", ")}): ${category} is used, as the one ${why}`,
      EVERYTHING,
    );
  }

  private ranked(): readonly Vote[] {
    return [...this.votes.values()].sort((a, b) =>
      a.newest === b.newest ? b.count - a.count : a.newest < b.newest ? 1 : -1,
    );
  }
}
