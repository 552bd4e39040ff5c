import type { Question, Report } from "./schema.ts";

const known = new WeakMap<readonly Question[], ReadonlyMap<string, string>>();

/** The title of a rule that a team was asked; its id where the report says nothing of it. */
export function titleOf({ questions }: Pick<Report, "questions">, id: string): string {
  const titles = known.get(questions) ?? new Map(questions.map((one) => [one.id, one.title]));
  known.set(questions, titles);
  return titles.get(id) ?? id;
}
