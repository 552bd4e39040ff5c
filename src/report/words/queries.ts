/** Queries in a reader's words. */
import type { RuleResult } from "../schema.ts";
import { count } from "./words.ts";

export type Query = RuleResult["queries"][number];

/** A text to paste, and what stands before it. */
export interface Pasted {
  /** "JQL", "JQL, finds 1,950 of them", "JQL, part 2 of 3". */
  readonly name: string;
  readonly text: string;
}

/** `sought`: of how many there is a finding; undefined where the team has one as a whole. */
export const pastedOf = (queries: readonly Query[], sought: number | undefined): readonly Pasted[] =>
  queries.flatMap(({ language, texts, finds, by }) =>
    texts.map((text, n) => {
      const fewer = by === "condition" && sought !== undefined && finds < sought;
      const said = [
        language,
        ...(fewer ? [`finds ${count(finds)} of them`] : []),
        ...(texts.length === 1 ? [] : [`part ${n + 1} of ${texts.length}`]),
      ];
      return { name: said.join(", "), text };
    }),
  );
