/** What a question looks at in a team. */
import { type Backlog, FIELD_NEEDS, type Read } from "../backlog/model.ts";
import type { Evidence, QuestionAsked, QuestionDefinition } from "../rule.ts";

/** A question as far as it says what it reads. */
export type Reader = Pick<QuestionDefinition<unknown, QuestionAsked, Evidence>, "needs" | "reads">;

/** All that a question looks at in this team. */
export function readsOf({ needs, reads = FIELD_NEEDS }: Reader, { capabilities }: Backlog): readonly Read[] {
  const beside = reads.map((one): Read => (typeof one === "string" ? { need: one } : one));
  return [
    ...FIELD_NEEDS.filter((need) => needs.includes(need)).map((need): Read => ({ need })),
    ...beside.filter((one) => one.with === undefined || capabilities[one.with] === true),
  ];
}
