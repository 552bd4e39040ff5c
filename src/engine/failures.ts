/** From failing members to findings: what each points at, and what is said of it. */
import type { Backlog, WorkItem } from "../backlog/model.ts";
import type { Wider } from "../backlog/views/wider.ts";
import { type Asked, type Evidence, itemSubject, type Rule, type Subject } from "../rule.ts";

/** One failing member, or the team where the answer is a matter of convention. */
export interface Failure {
  readonly subject: Subject;
  readonly evidence: Evidence;
  readonly message: string;
  /** Not one of the rule's own members: there were too few of those. */
  readonly wider?: true;
}

/** The wider population that a member belongs to; undefined for one of the rule's own. */
export type PartOf = (member: unknown) => Wider<unknown> | undefined;

/** One finding for each subject, or one for the whole team where the answers are a matter of convention. */
export function failuresOf(
  rule: Rule,
  failing: readonly { member: unknown; evidence: Evidence }[],
  asked: Asked<unknown>,
  partOf?: PartOf,
): Failure[] {
  const convention: Evidence | undefined = rule.convention?.(asked);
  if (convention !== undefined) {
    return [{ subject: teamSubject(asked.team), evidence: convention, message: rule.message(convention) }];
  }
  return memberFailures(rule, failing, asked, partOf);
}

/** One finding for each subject, never one for the team: what there is to say where the team is not judged. */
export function memberFailures(
  rule: Rule,
  failing: readonly { member: unknown; evidence: Evidence }[],
  asked: Asked<unknown>,
  partOf?: PartOf,
): Failure[] {
  // Several members may be of one subject (the updates one item owes): it gets one finding.
  const bySubject = new Map<string, Failure>();
  for (const { member, evidence } of failing) {
    const subject = subjectIn(rule, member, asked);
    const name = JSON.stringify([subject.kind, subject.id]);
    if (bySubject.has(name)) continue;
    const part = partOf?.(member);
    // Work on it has not started: what is said is what is said of one item before it is built.
    const says = part?.early === true ? rule.ready?.says : undefined;
    const message = says?.(evidence) ?? rule.message(evidence);
    bySubject.set(name, { subject, evidence, message, ...(part === undefined ? {} : { wider: true }) });
  }
  return [...bySubject.values()];
}

/** What a finding about this member points at. */
export const subjectIn = (rule: Rule, member: unknown, asked: Asked<unknown>): Subject =>
  rule.subject?.(member, asked) ?? subjectOf(member, asked.team);

const teamSubject = (team: Backlog): Subject => ({
  kind: "team",
  id: team.id,
  key: team.id,
  title: team.name,
});

function subjectOf(member: unknown, team: Backlog): Subject {
  if (member === team) return teamSubject(team);
  if (isWorkItem(member)) return itemSubject(member);
  if (
    typeof member === "object" &&
    member !== null &&
    "goal" in member &&
    "id" in member &&
    "name" in member
  ) {
    return { kind: "sprint", id: String(member.id), key: String(member.name), title: String(member.name) };
  }
  throw new TypeError("a rule whose members are neither items, sprints nor the team must define subject()");
}

export const isWorkItem = (member: unknown): member is WorkItem =>
  typeof member === "object" && member !== null && "key" in member && "title" in member && "kind" in member;
