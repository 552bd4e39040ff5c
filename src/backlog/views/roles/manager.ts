/** Who keeps the roadmap. */

import { type Candidate, candidate, type RoleProposal, unsure } from "./candidates.ts";
import type { Cast } from "./cast.ts";
import { actsOf, MANAGER_WEIGHTS, ranked, sharesOf } from "./shares.ts";

/** The account that does at least so much of the roadmap, and so much more than the next, is its manager (judgement). */
const MANAGES = 0.4;
const AHEAD = 1.5;
const FEWEST_ROADMAP = 6;
/** Two accounts of one person share the roadmap about evenly. */
export const EVENLY = 0.6;

export function managerOf({ people, rest }: Cast): RoleProposal {
  const shares = sharesOf(people, MANAGER_WEIGHTS);
  const order = ranked(shares);
  const [first, second] = order;
  if (first === undefined) return unsure("pm", [], "the change history shows no activity");
  const [person, share] = first;
  const signs = people.get(person) ?? new Map();
  const chosen: Candidate = { person, signs, share };
  const close = order.slice(0, 2).map(([one, its]) => candidate(people, one, its));
  if (actsOf(signs, MANAGER_WEIGHTS) < FEWEST_ROADMAP)
    return unsure("pm", close, "the roadmap is too small to see who maintains it");
  if (share < MANAGES || share < AHEAD * (second?.[1] ?? 0))
    return unsure("pm", close, "several accounts maintain the roadmap");
  if (!rest.has(person))
    return unsure(
      "pm",
      [chosen],
      "the account that maintains the roadmap does the team's development work too",
    );
  return { role: "pm", confidence: share >= 0.6 ? "high" : "medium", candidates: [chosen], remarks: [] };
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
