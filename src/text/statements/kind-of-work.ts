/** What kind of work a title names, whatever its type is called: labels and types follow no rule. */
import { readsLikeFault } from "../conversation/bug-report.ts";
import { anyOf, phrases, spacedEntries } from "../languages/merged.ts";
import { isOrder } from "./orders.ts";

/** `chore`: tests, releases, documents, upgrades and inner order, which no customer notices. */
export type KindOfWork = "fault" | "chore" | "feature";

const CHORES = phrases(({ work }) => work?.chores);
const CHORE_OPENINGS = new RegExp(
  `^${anyOf(spacedEntries(({ work }) => work?.choreOpenings))}(?!\\p{L})`,
  "iu",
);
const FIXES = new RegExp(`^${anyOf(spacedEntries(({ work }) => work?.fixes))}(?!\\p{L})`, "iu");
/** "[Mobile] iOS: …", "Depot - …": where it is or who asks, and then what it is. */
const AREA = /^(?:\s*\[[^\]]{1,40}\]|[^:]{1,40}:\s|\S[^-–]{0,40}\s[-–]\s)/u;

export function kindOfWork(title: string): KindOfWork {
  let plain = title.normalize("NFKC").slice(0, 300);
  for (let areas = 0; areas < 3 && AREA.test(plain); areas++) plain = plain.replace(AREA, "");
  plain = plain.trim();
  if (FIXES.test(plain)) return "fault";
  if (CHORES.test(title) || CHORE_OPENINGS.test(plain)) return "chore";
  // A bare number is as often a size or a name as it is the code of an error.
  return !isOrder(plain) && !/[?？]$/u.test(plain) && readsLikeFault(plain.replace(/\d+/gu, " "))
    ? "fault"
    : "feature";
}
