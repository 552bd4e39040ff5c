/** What a question looks at, and goes by. */
import { FIELD_NEEDS, type FieldNeed } from "../backlog/model.ts";
import type { Evidence, QuestionAsked, QuestionDefinition } from "../rule.ts";

/** A question as far as it says what it reads. */
export type Reader = Pick<QuestionDefinition<unknown, QuestionAsked, Evidence>, "needs" | "reads">;

/** All that its answers may go by where entries are missing. */
export const readsOf = ({ needs, reads = FIELD_NEEDS }: Reader): readonly FieldNeed[] => [
  ...FIELD_NEEDS.filter((need) => needs.includes(need)),
  ...reads.filter((one) => typeof one === "string"),
];
