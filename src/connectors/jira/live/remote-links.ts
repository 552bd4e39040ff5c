/** Links out of Jira. They cost a request an issue, so only items that questions are asked about are read. */
import { cutOf } from "../../../backlog/feeds.ts";
import type { Run } from "./run.ts";

/** Requests spent on them where nobody says otherwise (judgement: two minutes at 8 at once and 100 ms an answer). */
const BUDGET = 10_000;

/** `remaining`: requests the whole run may still make. */
export async function readRemoteLinks(run: Run, source: string, remaining: number): Promise<void> {
  const needs = run.needs.remote();
  const budget = remaining === Number.POSITIVE_INFINITY ? BUDGET : Math.max(0, remaining);
  let read = 0;
  let gone = 0;
  await Promise.all(
    needs.slice(0, budget).map(async ({ id, key }) => {
      const links = await run.attempt(
        source,
        "links out of Jira",
        cutOf("remoteLinks"),
        () => run.api.remoteLinks(id),
        ({ kind }) => {
          // An issue that went away meanwhile: it stays unknown.
          if (kind === "not-found") gone++;
          return kind === "not-found";
        },
      );
      if (links === undefined) return;
      read++;
      run.collector.remoteLinksOf(key);
      for (const link of links) run.collector.add({ ...link, issueKey: key }, { file: source, line: 0 });
    }),
  );
  if (read + gone === needs.length) return;
  // What was refused is named by itself; more requests help only where they ran out.
  const more = budget < needs.length ? "; a higher --max-requests reads more" : "";
  run.gaps.note(
    source,
    "links out of Jira",
    `read for ${read} of the ${needs.length} items that need them (roadmap items and work in progress first)${more}`,
    cutOf("remoteLinks"),
  );
}
