/** Stories that a customer notices: no faults, no operations, no inner work, whatever their type is called. */
import { kindOfWork } from "../text/statements/kind-of-work.ts";
import type { WorkItem } from "./model.ts";
import { isNamed, RUN_WORK, wordSet } from "./run-work.ts";

const RUN = wordSet(RUN_WORK);

export const isFeature = (item: WorkItem): boolean =>
  item.kind === "story" && !isNamed(item, RUN) && kindOfWork(item.title) === "feature";
