/** Who keeps the roadmap. */

import { type Candidate, candidate, NO_ACTIVITY, type RoleProposal, unsure } from "./candidates.ts";
import type { Cast } from "./cast.ts";
import { countOf } from "./kinds.ts";
import { actsOf, FEWEST_ACTS, MANAGER_ACTS, MANAGER_WEIGHTS, ranked, sharesOf } from "./shares.ts";

/** The account that does at least so much of the roadmap, and so much more than the next, is its manager (judgement). */
const MANAGES = 0.4;
const AHEAD = 1.5;
const FEWEST_ROADMAP = 6;
/** From this share on, of all signs and of the acts alone, it is hardly anybody else (judgement). */
const SURELY = 0.6;
/** Two accounts of one person share the roadmap about evenly. */
export const EVENLY = 0.6;
const NOT_SHOWN = "without a change history it is seen who opened roadmap items, not who maintains them";

export function managerOf({ people, rest, shown }: Cast): RoleProposal {
  const shares = sharesOf(people, MANAGER_WEIGHTS);
  const order = ranked(shares);
  const [first, second] = order;
  if (first === undefined) return unsure("pm", [], shown ? NO_ACTIVITY : NOT_SHOWN);
  const [person, share] = first;
  const signs = people.get(person) ?? new Map();
  const chosen: Candidate = { person, signs, share };
  const close = order.slice(0, 2).map(([one, its]) => candidate(people, one, its));
  if (actsOf(signs, MANAGER_WEIGHTS) < FEWEST_ROADMAP)
    return unsure("pm", close, "the roadmap is too small to see who maintains it");
  if (!shown && actsOf(signs, MANAGER_ACTS) + countOf(signs, "led") < FEWEST_ROADMAP)
    return unsure("pm", close, NOT_SHOWN);
  if (share < MANAGES || share < AHEAD * (second?.[1] ?? 0))
    return unsure("pm", close, "several accounts maintain the roadmap");
  if (!rest.has(person))
    return unsure(
      "pm",
      [chosen],
      "the account that maintains the roadmap does the team's development work too",
    );
  const high =
    share >= SURELY &&
    actsOf(signs, MANAGER_ACTS) >= FEWEST_ACTS &&
    (sharesOf(people, MANAGER_ACTS).get(person) ?? 0) >= SURELY;
  return { role: "pm", confidence: high ? "high" : "medium", candidates: [chosen], remarks: [] };
}

/** Who share the product owner's work may share the roadmap as well: one person with two accounts. */
export function sharedManager({ people }: Cast, pm: RoleProposal, po: RoleProposal): RoleProposal {
  if (pm.confidence !== "unsure" || po.confidence === "unsure" || po.candidates.length < 2) return pm;
  const order = ranked(sharesOf(people, MANAGER_WEIGHTS)).slice(0, 2);
  const both = po.candidates.filter(({ person }) => order.some(([one]) => one === person));
  const [most = 0, least = 0] = order.map(([, share]) => share);
  const acts = both.reduce((sum, { signs }) => sum + actsOf(signs, MANAGER_WEIGHTS), 0);
  if (both.length < 2 || most + least < MANAGES || least < EVENLY * most || acts < FEWEST_ROADMAP) return pm;
  return { role: "pm", confidence: "medium", candidates: both, remarks: po.remarks };
}
