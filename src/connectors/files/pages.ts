/** Pages of a search: whether those in hand are all there were. */
import type { GapLog } from "../gaps.ts";
import { isRaw } from "../jira/raw.ts";

interface Search {
  readonly file: string;
  readonly total: number;
  read: number;
}

export class Pages {
  private readonly searches = new Map<string, Search>();
  private readonly open = new Map<string, string>();

  /** `scope` is what pages of one search share: a file, or the folder it is in. */
  see(rest: unknown, records: number, file: string, scope: string): void {
    if (!isRaw(rest)) return;
    const more = hasNextPage(rest);
    if (more !== undefined && (more || this.open.has(scope))) this.open.set(scope, more ? file : "");
    const { total, isLast, nextPageToken, startAt } = rest;
    // Side lists come in pages too, but a second page of boards says nothing of the backlog.
    if (!Array.isArray(rest.issues)) return;
    if (typeof total === "number") {
      const id = `${scope}\0${total}`;
      const known = this.searches.get(id);
      if (known === undefined) this.searches.set(id, { file, total, read: records });
      else known.read += records;
      return;
    }
    if (isLast === false || (typeof nextPageToken === "string" && nextPageToken !== "")) {
      if (!this.open.has(scope)) this.open.set(scope, file);
    } else if (isLast === true || startAt === undefined) this.open.set(scope, "");
  }

  finish(gaps: GapLog): void {
    for (const { file, total, read } of this.searches.values()) {
      if (read < total)
        gaps.note(
          file,
          "issues",
          `the search found ${total} issues, but the file contains only ${read} of them`,
        );
    }
    for (const file of this.open.values())
      if (file !== "")
        gaps.note(
          file,
          "issues",
          "the last page says that there are more pages, and they are not in the file",
        );
  }
}

const DEEPEST = 5;

/** What the `pageInfo` of a GraphQL answer says of the list it stands beside; undefined without one. */
function hasNextPage(value: unknown, depth = 0): boolean | undefined {
  if (!isRaw(value) || depth > DEEPEST) return undefined;
  const { pageInfo } = value;
  if (isRaw(pageInfo) && typeof pageInfo.hasNextPage === "boolean") return pageInfo.hasNextPage;
  for (const name in value) {
    const found = hasNextPage(value[name], depth + 1);
    if (found !== undefined) return found;
  }
  return undefined;
}
