import { afterStatus, STATUS_NAME, VERDICT_NAME, VERDICT_SUBJECT } from "../../verdict/words.ts";
import { bulkWords, sizeOf } from "../../words/words.ts";
import { ageing } from "./ageing.ts";
import { answers, unseen } from "./answers.ts";
import { areas } from "./areas.ts";
import { first } from "./first.ts";
import type { Shown } from "./groups.ts";
import { code, type Markup, markup, quiet, shown, words } from "./markup.ts";
import { nameOf } from "./overview.ts";
import { roadmap } from "./roadmap.ts";
import { shares } from "./shares.ts";
import { signals } from "./signals.ts";
import { trend } from "./trend.ts";
import { years } from "./years.ts";

/** What to do first, then what one would rather look at, then the answers. */
export function teamPart(page: Shown): Markup {
  const { report, team, number } = page;
  return markup`<section class="team" id="team-${number}"><h2>${nameOf(team)}</h2>
    <p class="quiet">${code(team.id)} · ${sizeOf(team).join(" · ")}</p>
    ${bulkWords(team, true).map((line) => markup`<p class="quiet">${words(line)}</p>`)}
    ${verdictLine(page)}
    ${first(page)}
    <div class="charts">${areas(team)}${shares(team)}${trend(report, team)}${roadmap(team)}${ageing(team)}${years(team)}</div>${signals(team)}
    ${answers(page)}${unseen(team)}</section>`;
}

function verdictLine({ team: { verdict } }: Shown): Markup | undefined {
  if (verdict === undefined) return undefined;
  return markup`<p class="verdict">${VERDICT_NAME}: <b>${quiet(STATUS_NAME[verdict.status])}</b>${shown(`${afterStatus(verdict)}.`)} <small>${VERDICT_SUBJECT}</small></p>`;
}
