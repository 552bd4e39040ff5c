/**
 * What a document costs before it is sent, by the rule Linear publishes: a property 0.1 point, an object 1, and a
 * connection multiplies all that is below it by its `first`. Linear refuses a query above 10,000 points.
 */
import { LARGEST_PAGE, type ListDocument } from "./document.ts";

/** Points a query of ours may cost: a tenth less than Linear allows, for rounding and for what it may count beside. */
export const MOST_POINTS = 9_000;

const PROPERTY = 0.1;
const OBJECT = 1;

/** Points of a document of ours: no fragments, no braces among its arguments, and `first` on every connection. */
export function complexityOf(document: string): number {
  const tokens: readonly string[] = document.match(/[A-Za-z_$][\w$]*|[{}():]|\d+/g) ?? [];
  return costOf(tokens, tokens.indexOf("{") + 1).cost;
}

/** The largest page of a list that stays below the limit. */
export function pageSizeOf({ text }: Pick<ListDocument, "text">): number {
  const one = complexityOf(text(1));
  return Math.max(1, Math.min(LARGEST_PAGE, Math.floor(MOST_POINTS / one)));
}

interface Part {
  readonly cost: number;
  /** Index of the first token after it. */
  readonly end: number;
}

/** The fields from a token on to the brace that ends them. */
function costOf(tokens: readonly string[], from: number): Part {
  let cost = 0;
  let i = from;
  while (i < tokens.length && tokens[i] !== "}") {
    // Past the name, or past an alias and the name.
    i += tokens[i + 1] === ":" ? 3 : 1;
    const closed = tokens[i] === "(" ? tokens.indexOf(")", i) + 1 : i;
    const first = firstOf(tokens.slice(i, closed));
    i = closed;
    if (tokens[i] !== "{") {
      cost += PROPERTY;
      continue;
    }
    const below = costOf(tokens, i + 1);
    cost += first === undefined ? OBJECT + below.cost : first * below.cost;
    i = below.end;
  }
  return { cost, end: i + 1 };
}

function firstOf(written: readonly string[]): number | undefined {
  const at = written.indexOf("first");
  return at < 0 ? undefined : Number(written[at + 2]);
}
