/** Everything a query finds, with a check that no page was lost. */
import { EVERYTHING } from "../../../backlog/model.ts";
import { PAGE, type SearchPage } from "./api.ts";
import type { IssueReader } from "./issues.ts";
import { walk } from "./pages.ts";
import type { Run } from "./run.ts";

/** Reads all that a query finds. @returns how many ids or issues it found; undefined where it was not answered. */
export async function readQuery(
  run: Run,
  reader: IssueReader,
  source: string,
  jql: string,
): Promise<number | undefined> {
  const swept = await sweep(run, source, jql);
  if (swept === "failed") return undefined;
  const ids = swept ?? new Set<string>();
  if (swept !== undefined) run.expected = (run.expected ?? 0) + ids.size;
  const read = new Set<string>();
  let total: number | undefined;
  const done = await run.attempt(source, "issues", EVERYTHING, async () => {
    for await (const page of walk((from) => run.api.search(jql, run.wanted, from))) {
      if (page.total !== undefined && total === undefined) run.expected = (run.expected ?? 0) + page.total;
      total = page.total ?? total;
      for (const { id } of page.issues) read.add(String(id));
      await reader.take(source, page.issues);
    }
    return true;
  });
  await afterSweep(run, reader, source, jql, ids, read);
  await reader.finish(source);
  const found = Math.max(ids.size, total ?? 0);
  if (total !== undefined && read.size < total)
    run.gaps.note(
      source,
      "issues",
      `the search found ${total} issues, but returned only ${read.size} of them`,
      EVERYTHING,
    );
  return done === undefined && read.size === 0 ? undefined : Math.max(found, read.size);
}

/** Ids alone first: they say how much there is, so that a page that is lost is missed. */
async function sweep(run: Run, source: string, jql: string): Promise<Set<string> | undefined | "failed"> {
  if (run.api.historyEmbedded) return undefined;
  const ids = new Set<string>();
  const done = await run.attempt(source, "issues", EVERYTHING, async () => {
    for await (const { issues } of walk((from) => run.api.ids(jql, from) ?? nothing))
      for (const { id } of issues) ids.add(String(id));
    return true;
  });
  return done === undefined ? "failed" : ids;
}

const nothing: Promise<SearchPage> = Promise.resolve({ issues: [], next: undefined, total: 0 });

/** Issues that the ids named and no page brought are asked for by id; what is deleted meanwhile is none of them. */
async function afterSweep(
  run: Run,
  reader: IssueReader,
  source: string,
  jql: string,
  ids: ReadonlySet<string>,
  read: ReadonlySet<string>,
): Promise<void> {
  const missing = [...ids].filter((id) => !read.has(id));
  if (missing.length === 0) return;
  const still = await sweep(run, source, jql);
  const lost = still instanceof Set ? missing.filter((id) => still.has(id)) : missing;
  let came = 0;
  for (let i = 0; i < lost.length; i += PAGE) {
    const found = await run.attempt(source, "issues", EVERYTHING, () =>
      run.api.byKey(lost.slice(i, i + PAGE), run.wanted),
    );
    if (found === undefined) break;
    came += found.length;
    await reader.take(source, found);
  }
  // Those that are not there by id either were deleted while we read, or hidden.
  if (came < lost.length)
    run.gaps.note(
      source,
      "issues",
      `${lost.length - came} of ${ids.size} were found by the search but could not be read`,
      EVERYTHING,
    );
}
