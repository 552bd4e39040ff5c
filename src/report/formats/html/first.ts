import { type Action, selectActions } from "../../actions.ts";
import { count, failingOf, isWholeTeam, limitWords, nothingFirst, OWNER_NAME } from "../../words/words.ts";
import type { Shown } from "./groups.ts";
import { inline, linked, type Markup, markup, type Part, words } from "./markup.ts";

const KEYS = 3;

/** The three most pressing actions, each with whose they are and what they are about. */
export function first(page: Shown): Markup {
  const chosen = selectActions(page.report, page.team);
  if (chosen.length === 0) return markup`<h3>Do first</h3><p>${nothingFirst(page.team)}</p>`;
  return markup`<h3>Do first</h3><ol class="first">${chosen.map((action) => item(page, action))}</ol>`;
}

function item({ team, groups }: Shown, { rule, owner, remedy, failing, findings }: Action): Markup {
  const kind = findings[0]?.subject.kind ?? "team";
  const group = groups.get(rule.id);
  const counts = isWholeTeam(rule)
    ? undefined
    : markup`${failingOf({ failed: failing, judged: rule.judged }, kind, team)} ${limitWords(rule)}${kind === "team" ? undefined : keys(findings)} · `;
  return markup`<li><p><b class="owner">${OWNER_NAME[owner]}</b> ${words(remedy)}</p>
    <p class="quiet">${counts}${inline(rule, group?.id)}</p></li>`;
}

function keys(findings: Action["findings"]): Part {
  const some = findings
    .slice(0, KEYS)
    .flatMap(({ subject }, n) => [n === 0 ? markup`: ` : markup`, `, linked(subject)]);
  const more = findings.length - KEYS;
  return more > 0 ? [...some, markup` and `, `${count(more)} more`] : some;
}
