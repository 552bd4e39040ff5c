import { type Action, selectActions } from "../../actions.ts";
import { warnings } from "../../answers.ts";
import {
  besidesCounts,
  count,
  failingOf,
  isWholeTeam,
  nothingFirst,
  OWNER_NAME,
  tooManyWords,
  WARN_HEADING,
  warnedWords,
} from "../../words/words.ts";
import type { Shown } from "./groups.ts";
import { inline, joined, linked, type Markup, markup, type Part, shown, words } from "./markup.ts";
import { queries } from "./queries.ts";

const KEYS = 3;

/** The three most pressing actions, each with whose they are and what they are about. */
export function first(page: Shown): Markup {
  const chosen = selectActions(page.report, page.team);
  const actions =
    chosen.length === 0
      ? markup`<p>${nothingFirst(page.team)}</p>`
      : markup`<ol class="first">${chosen.map((action) => item(page, action))}</ol>`;
  return markup`<h3>Do first</h3>${actions}${warned(page)}`;
}

/** What may be chance is no to-do. */
function warned({ team, groups }: Shown): Markup | undefined {
  const all = warnings(team);
  if (all.length === 0) return undefined;
  const listed = all.map((rule) => {
    const said = shown(warnedWords(rule));
    const group = groups.get(rule.id);
    return group === undefined ? said : markup`<a href="#${group.id}">${said}</a>`;
  });
  return markup`<p class="quiet">${WARN_HEADING}: ${joined(listed)}</p>`;
}

function item({ team, groups }: Shown, { rule, owner, remedy, failing, findings }: Action): Markup {
  const kind = findings[0]?.subject.kind ?? "team";
  const group = groups.get(rule.id);
  const failed = { failed: failing, judged: rule.judged };
  const moved = besidesCounts(rule);
  const counts = isWholeTeam(rule)
    ? undefined
    : markup`${failingOf(failed, kind, team)} fail; ${tooManyWords({ ...failed, tolerance: rule.tolerance })}${
        moved === undefined ? undefined : markup` (${moved})`
      }${kind === "team" ? undefined : keys(findings)} · `;
  return markup`<li><p><b class="owner">${OWNER_NAME[owner]}</b> ${words(remedy)}</p>
    <p class="quiet">${counts}${inline(rule, group?.id)}</p>
    ${queries(rule.queries, isWholeTeam(rule) ? undefined : findings.length)}</li>`;
}

function keys(findings: Action["findings"]): Part {
  const some = findings
    .slice(0, KEYS)
    .flatMap(({ subject }, n) => [n === 0 ? markup`. ` : markup`, `, linked(subject)]);
  const more = findings.length - KEYS;
  return more > 0 ? [...some, markup` and `, `${count(more)} more`] : some;
}
