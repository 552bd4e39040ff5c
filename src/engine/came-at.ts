/** When a member of a population came into it: what is new says how things go now, what is old how they went. */
import type { Instant } from "../backlog/model.ts";
import type { Asked, Rule } from "../rule.ts";
import { isWorkItem } from "./failures.ts";

/** undefined: it is of no time, like a question about the whole team. */
export const cameAt = (rule: Rule, member: unknown, asked: Asked<unknown>): Instant | undefined =>
  rule.at === undefined ? (isWorkItem(member) ? member.createdAt : undefined) : rule.at(member, asked);
