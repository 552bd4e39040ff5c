/** Roadmap items above the team's own: parents, and the ideas it delivers, in whatever project they are. */
import { EVERYTHING } from "../../../backlog/model.ts";
import { PAGE } from "./api.ts";
import type { IssueReader } from "./issues.ts";
import type { Run } from "./run.ts";

/** Levels of a hierarchy that are followed upwards; none seen in practice has more. */
const LEVELS = 6;

export async function readAbove(run: Run, reader: IssueReader): Promise<void> {
  const asked = new Set<string>();
  for (let level = 0; level < LEVELS; level++) {
    const wanted = [...run.needs.above].filter(([key]) => !run.seen.has(key) && !asked.has(key));
    if (wanted.length === 0) return;
    for (const [source, entries] of Map.groupBy(wanted, ([, source]) => source)) {
      const keys = entries.map(([key]) => key);
      for (const key of keys) asked.add(key);
      let missing = 0;
      for (let i = 0; i < keys.length; i += PAGE) {
        const some = keys.slice(i, i + PAGE);
        const found = await run.attempt(source, "items above", EVERYTHING, () =>
          run.api.byKey(some, run.wanted),
        );
        if (found === undefined) break;
        missing += some.length - found.length;
        // A key that was moved answers under its new one.
        for (const issue of found) if (typeof issue.key === "string") asked.add(issue.key);
        await reader.take(source, found);
      }
      await reader.finish(source);
      if (missing > 0)
        run.gaps.note(
          source,
          "items above",
          `${missing} ${missing === 1 ? "epic, initiative or idea" : "epics, initiatives or ideas"} above the items are not visible to this account`,
          EVERYTHING,
        );
    }
  }
}
