/** Where work items are looked for: which projects the sources hold, and which tracker is asked. */
import type { Reading } from "../connectors/reading.ts";
import type { Env, Tracker } from "../connectors/tracker.ts";
import { anyTracker, TRACKERS } from "../connectors/trackers.ts";
import { UserError } from "../errors.ts";
import type { Source } from "./sources.ts";

const isProject = (query: string): boolean => /^[A-Za-z][A-Za-z0-9_]*$/.test(query);

/** undefined where a source does not say which projects it holds: a file, a board, a query, a whole workspace. */
export function projectsOf(sources: readonly Source[]): ReadonlySet<string> | undefined {
  const keys = sources.map((source) => (source.kind === "file" ? source.key : source.query));
  return keys.length > 0 && keys.every((key) => key !== undefined && isProject(key))
    ? new Set(keys.map((key) => String(key).toUpperCase()))
    : undefined;
}

/** undefined where no item has a key of such a form. */
export function projectsIn({ backlogs }: Reading): ReadonlySet<string> | undefined {
  const projects = new Set<string>();
  for (const { items, roadmap } of backlogs)
    for (const { key } of [...items, ...roadmap]) {
      const project = key.slice(0, Math.max(0, key.lastIndexOf("-")));
      if (isProject(project)) projects.add(project.toUpperCase());
    }
  return projects.size > 0 ? projects : undefined;
}

/** By the sources, those of the key's project first; else by the credentials that are set. */
export function trackerOf(keys: readonly string[], sources: readonly Source[], env: Env): Tracker {
  const live = sources.filter((source) => source.kind === "live");
  const projects = new Set(keys.map((key) => key.slice(0, key.lastIndexOf("-"))));
  const own = live.filter(({ query }) => projects.has(query.toUpperCase()));
  const named = new Set((own.length > 0 ? own : live).map(({ tracker }) => tracker));
  const [only, another] =
    named.size > 0 ? [...named] : TRACKERS.filter((tracker) => tracker.isConfigured(env));
  const example = TRACKERS.flatMap(({ words }) => words.example)[0];
  const command = `backlint check ${example?.source} --item ${example?.item}`;
  if (only === undefined)
    throw new UserError(
      "nothing to read: no source is named, no team is configured, and no credentials are set",
      `Name one (${command}), or set ${TRACKERS.map(({ words }) => words.variable).join(" or ")} with its credentials.`,
    );
  if (another !== undefined)
    throw new UserError(`${keys[0]} may be of ${anyTracker(" or of ")}`, `Name the source: ${command}.`);
  return only;
}
