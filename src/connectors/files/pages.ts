/** Pages of a search: whether all of them were read. */

import { EVERYTHING } from "../../backlog/model.ts";
import type { Page } from "../exports.ts";
import type { GapLog } from "../gaps.ts";

interface Search {
  readonly file: string;
  readonly total: number;
  read: number;
}

export class Pages {
  private readonly searches = new Map<string, Search>();
  private readonly open = new Map<string, string>();

  /**
   * Notes a page with so many records. `scope` is what pages of one search share: a file, or the folder it is in.
   */
  see(page: Page, records: number, file: string, scope: string): void {
    if ("total" in page) {
      const id = `${scope}\0${page.total}`;
      const known = this.searches.get(id);
      if (known === undefined) this.searches.set(id, { file, total: page.total, read: records });
      else known.read += records;
    } else if ("more" in page) {
      if (page.more || this.open.has(scope)) this.open.set(scope, page.more ? file : "");
    } else if (page.last) this.open.set(scope, "");
    else if (!this.open.has(scope)) this.open.set(scope, file);
  }

  /** Why issues are missing; undefined where every page is there. */
  finish(gaps: GapLog): string | undefined {
    let cut: string | undefined;
    for (const { file, total, read } of this.searches.values()) {
      if (read >= total) continue;
      cut ??= `only ${read} of ${total} items of the search were read`;
      gaps.note(
        file,
        "issues",
        `the search found ${total} issues, but the file contains only ${read} of them`,
        EVERYTHING,
      );
    }
    for (const file of this.open.values()) {
      if (file === "") continue;
      cut ??= "the last pages of the search were not read";
      gaps.note(
        file,
        "issues",
        "the last page says that there are more pages, and they are not in the file",
        EVERYTHING,
      );
    }
    return cut;
  }
}
