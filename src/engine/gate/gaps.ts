/** What follows for a gate from what could not be read. */
import { EVERYTHING, type Gap } from "../../backlog/model.ts";
import { type Answer, restingOn } from "../rests-on.ts";

/** Questions named in one line; the others are counted. */
const NAMED = 3;

/** What a gap does to a gate that asks for something. */
interface Missing {
  readonly unjudged: readonly { team: string; kind: "gap"; id: string; says: string }[];
  readonly notes: readonly string[];
}

/** `answers`: those that are gated; `asks`: whether anything is. Gaps on which nothing gated rests are no matter of the gate. */
export function gapGate(
  gaps: readonly Gap[],
  answers: readonly Answer[],
  { asks, warns, unread }: { readonly asks: boolean; readonly warns: boolean; readonly unread: boolean },
): Missing {
  const found = gaps.flatMap((gap) => {
    const says = unread ? "no team could be read" : asks ? restWords(gap, answers) : undefined;
    return says === undefined ? [] : [{ gap, says }];
  });
  // Where no team was read at all, nothing was checked: no setting lets that pass.
  if (!warns || unread)
    return {
      unjudged: found.map(({ gap: { source, what }, says }) => ({
        team: source,
        kind: "gap",
        id: what,
        says,
      })),
      notes: [],
    };
  return {
    unjudged: [],
    notes: found.map(
      ({ gap: { source, what }, says }) =>
        `${source} ${what}: ${says}; on-gap is warn, so the gate does not fail for it`,
    ),
  };
}

/** Which gated questions rest on a gap; undefined: none does. */
function restWords(gap: Gap, answers: readonly Answer[]): string | undefined {
  if (gap.cuts === EVERYTHING) return "every gated question rests on it";
  const titles = restingOn(gap, answers).map(({ title }) => title);
  if (titles.length === 0) return undefined;
  const more = titles.length > NAMED ? ` and ${titles.length - NAMED} more` : "";
  const rest = titles.length === 1 ? "question rests" : "questions rest";
  return `${titles.length} gated ${rest} on it: ${titles.slice(0, NAMED).join(", ")}${more}`;
}
