/** Links out of Jira. They cost a request an issue, so only items that questions are asked about are read. */
import type { Run } from "./run.ts";

/** Requests spent on them where nobody says otherwise (judgement: four minutes at 8 at once and 1 s an answer). */
const BUDGET = 2000;

/** `remaining`: requests the whole run may still make. */
export async function readRemoteLinks(run: Run, source: string, remaining: number): Promise<void> {
  const needs = run.needs.remote.toSorted(
    (a, b) =>
      a.rank - b.rank ||
      (a.updated < b.updated ? 1 : a.updated > b.updated ? -1 : 0) ||
      (a.key < b.key ? -1 : 1),
  );
  const budget = remaining === Number.POSITIVE_INFINITY ? BUDGET : Math.max(0, remaining);
  const chosen = needs.slice(0, budget);
  let read = 0;
  await Promise.all(
    chosen.map(async ({ id, key }) => {
      const links = await run.attempt(source, "links out of Jira", () => run.api.remoteLinks(id), isHidden);
      if (links === undefined) return;
      read++;
      run.collector.remoteLinksOf(key);
      for (const link of links) run.collector.add({ ...link, issueKey: key }, { file: source, line: 0 });
    }),
  );
  if (read < needs.length)
    run.gaps.note(
      source,
      "links out of Jira",
      `read of ${read} of the ${needs.length} items that need them, roadmap items and running work first; --max-requests allows more`,
    );
}

/** An issue that went away meanwhile, or a site with links switched off: its item stays untold. */
const isHidden = ({ kind }: { readonly kind: string }): boolean => kind === "not-found";
