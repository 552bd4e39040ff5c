/** Work that cannot wait for planning: it may enter a sprint by any door. */
import type { WorkItem } from "./model.ts";
import { isNamed } from "./run-work.ts";

/** Words that mark an incident in labels and type names; teams add their own by configuration. */
export const INCIDENT: readonly string[] = [
  ...["incident", "outage", "hotfix", "emergency", "sev0", "sev1", "sev-0", "sev-1"],
  ...["störung", "notfall", "vorfall", "ausfall", "panne", "urgence", "incidente", "incidencia"],
  ...["emergencia", "emergência", "emergenza", "storing", "awaria", "incydent", "havaria", "olay"],
  ...["инцидент", "авария", "障害", "インシデント", "緊急", "故障", "事故", "장애", "긴급"],
];

/** Named so, or a bug of the most urgent priority. An urgent story is none: urgency is how pressure is written. */
export const isIncident = (item: WorkItem, words: ReadonlySet<string>): boolean =>
  isNamed(item, words) || (item.kind === "bug" && item.priority?.rank === 0);
