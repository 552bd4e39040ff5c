/**
 * Accounts that do a product owner's work without being in the role map: a second account, an app people type through.
 * Recognised by what they do and never by a name, so that a role map with a gap does not turn declined requests into silence.
 */
import { withPeople } from "../../changes.ts";
import type { Backlog, Comment, Person, WorkItem } from "../../model.ts";
import { once } from "../../once.ts";
import { fieldKindOf, leavesLastStage } from "../changes/classify.ts";
import { endIn } from "../changes/endings.ts";
import { changeOf, type Entry, entriesOf } from "../changes/entries.ts";
import { questionsOn } from "../requests/answers.ts";

/** Fewest kinds of a product owner's work that an account must have done, and how often each (judgement). */
const FEWEST_KINDS = 3;
const FEWEST_EACH = 3;

type Kind = "worded" | "refused" | "answered" | "ordered" | "accepted" | "planned";

/** None where nobody is mapped to the role: then nobody knows whom they stand in for. */
export const unmappedOwnerAccounts = once((team: Backlog): ReadonlySet<Person> => {
  if (!team.mappedRoles.includes("po")) return new Set();
  const counts = new Map<Person, Map<Kind | "worked", number>>();
  const count = (by: Person | undefined, kind: Kind | "worked"): void => {
    if (by === undefined || by.roles.length > 0) return;
    const kinds = counts.get(by) ?? new Map();
    counts.set(by, kinds);
    kinds.set(kind, (kinds.get(kind) ?? 0) + 1);
  };
  for (const item of team.items) {
    if (item.kind === "roadmap") continue;
    if (item.startedAt && item.assignee) count(item.assignee, "worked");
    for (const entry of entriesOf(item, Number.POSITIVE_INFINITY)) {
      if (entry.by === undefined || entry.by.roles.length > 0) continue;
      if (entry.by === item.reporter || entry.by === item.creator) continue;
      for (const kind of kindsOf(team, entry)) count(entry.by, kind);
    }
    for (const { answer } of questionsOf(item))
      if (answer?.by !== item.reporter) count(answer?.by, "answered");
  }
  const hands = [...counts].filter(([, kinds]) => isHand(kinds));
  return new Set(hands.map(([person]) => person));
});

function isHand(kinds: ReadonlyMap<Kind | "worked", number>): boolean {
  const often = (kind: Kind): boolean => (kinds.get(kind) ?? 0) >= FEWEST_EACH;
  // An account that work is assigned to belongs to the people who build, whatever else it does.
  if ((kinds.get("worked") ?? 0) >= FEWEST_EACH) return false;
  if (!often("worded") && !often("refused")) return false;
  return (
    (["worded", "refused", "answered", "ordered", "accepted", "planned"] as const).filter(often).length >=
    FEWEST_KINDS
  );
}

function kindsOf(team: Backlog, entry: Entry): readonly Kind[] {
  const kinds = new Set<Kind>();
  const status = changeOf(entry, "status");
  const end = endIn(team, entry);
  if (end !== undefined && status?.from.category === "new" && end.closure !== "delivered")
    kinds.add("refused");
  if (status !== undefined && leavesLastStage(team, status)) kinds.add("accepted");
  for (const change of entry.events) {
    const kind = fieldKindOf(change);
    if (kind !== "filled") kinds.add(kind);
  }
  return [...kinds];
}

/** Whatever a machine says is no answer to `questionsOn`; here it may be. */
function questionsOf(item: WorkItem): readonly { readonly answer: Comment | undefined }[] {
  const found: { answer: Comment | undefined }[] = [...questionsOn(item)];
  for (const comment of item.comments ?? [])
    if (comment.by?.kind === "app" && comment.by.roles.length === 0) found.push({ answer: comment });
  return found;
}

/**
 * The team with the acts of such accounts credited to the product-owner function. The same object where there are none.
 */
export const withUnmappedOwnerAccounts = once((team: Backlog): Backlog => {
  const hands = unmappedOwnerAccounts(team);
  if (hands.size === 0) return team;
  const credited = new Map<Person, Person>();
  for (const hand of hands) credited.set(hand, { ...hand, roles: [{ role: "po" }] });
  const swap = <P extends Person | null | undefined>(person: P): P =>
    (person ? (credited.get(person) ?? person) : person) as P;
  const touches = (item: WorkItem): boolean =>
    [item.reporter, item.creator, item.assignee].some((one) => one && credited.has(one)) ||
    (item.events?.some(({ by }) => by !== undefined && credited.has(by)) ?? false) ||
    (item.comments?.some(({ by }) => by !== undefined && credited.has(by)) ?? false) ||
    (item.remoteLinks?.some(({ by }) => by !== undefined && credited.has(by)) ?? false);
  const items = team.items.map((item) =>
    touches(item)
      ? {
          ...item,
          reporter: swap(item.reporter),
          creator: swap(item.creator),
          assignee: swap(item.assignee),
          events: item.events?.map((change) => withPeople(change, swap)),
          comments: item.comments?.map((comment) => swapped(comment, swap)),
          remoteLinks: item.remoteLinks?.map((link) => swapped(link, swap)),
        }
      : item,
  );
  return { ...team, items };
});

function swapped<T extends { readonly by: Person | undefined }>(
  one: T,
  swap: (by: Person | undefined) => Person | undefined,
): T {
  const by = swap(one.by);
  return by === one.by ? one : { ...one, by };
}
