/** Every tracker there is. A new one is a folder beside these, and a line here. */
import { jira } from "./jira/tracker.ts";
import { linear } from "./linear/tracker.ts";
import type { Tracker } from "./tracker.ts";

export const TRACKERS: readonly Tracker[] = [jira, linear];

const NAMES = TRACKERS.map(({ words }) => words.name);

/** "Jira or Linear". `of`: what stands between the names. */
export const anyTracker = (of = " or "): string => NAMES.join(of);
