import { pastedOf, type Query } from "../../words/queries.ts";
import { counted } from "../../words/words.ts";
import { type Markup, markup, shown } from "./markup.ts";

/** A list of more keys is folded: it is for pasting, not for reading. */
const MOST_SHOWN = 10;

/** Queries to paste. A click selects one as a whole. `sought`: as in words/queries.ts. */
export const queries = (all: readonly Query[], sought: number | undefined): readonly Markup[] =>
  all.flatMap((query) => {
    const isFolded = query.by === "keys" && query.finds > MOST_SHOWN;
    return pastedOf([query], sought).map(({ name, text }) => {
      const code = markup`<code class="query">${text}</code>`;
      return isFolded
        ? markup`<details class="quiet"><summary>${shown(name)}, ${counted(query.finds, "key")}</summary>${code}</details>`
        : markup`<p class="quiet">${shown(name)}: ${code}</p>`;
    });
  });
