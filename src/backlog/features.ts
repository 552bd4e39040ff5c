/** Stories that a customer notices: no faults, no operations, no inner work, whatever their type is called. */
import { entries } from "../text/languages/merged.ts";
import { kindOfWork } from "../text/statements/kind-of-work.ts";
import type { WorkItem } from "./model.ts";
import { hasWord, isNamed, RUN_WORK, wordSet } from "./run-work.ts";

const RUN = wordSet(RUN_WORK);

const TASKS = wordSet(entries(({ names }) => names?.tasks));

/** Of a type for work that is no story, where the tracker has such a type beside others. */
export const isTask = ({ type }: WorkItem): boolean => type !== undefined && hasWord(type, TASKS);

export const isFeature = (item: WorkItem): boolean =>
  item.kind === "story" && !isNamed(item, RUN) && kindOfWork(item.title) === "feature";
