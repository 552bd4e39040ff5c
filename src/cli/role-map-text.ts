/** A proposed role map as YAML to paste: what is unsure stands in comments, and no name stands anywhere. */
import { BACKLOG_SIGNS, CONTRIBUTIONS, ROADMAP_SIGNS } from "../backlog/views/roles/kinds.ts";
import { neutralText } from "../report/words/neutral.ts";

export interface ProposedHolder {
  /** Account ids; empty where the source shows the account by its display name only. */
  readonly accounts: readonly string[];
  readonly through?: readonly string[];
  readonly from?: string;
  readonly until?: string;
  /** Of what is a sign of the role in this team, 0..1. */
  readonly share?: number;
  /** How often the account showed each sign. */
  readonly signs: Readonly<Record<string, number>>;
}

export interface Proposed {
  readonly role: string;
  readonly confidence: "high" | "medium" | "unsure";
  readonly remarks: readonly string[];
  readonly holders: readonly ProposedHolder[];
}

export interface TeamRoles {
  readonly team: string;
  readonly source: string;
  /** The day it speaks of. */
  readonly day: string;
  readonly remarks: readonly string[];
  readonly roles: readonly Proposed[];
}

/** Signs that are shown beside an account of these roles, the most frequent first. */
const EVIDENCE: Readonly<Record<string, readonly string[]>> = { pm: ROADMAP_SIGNS, po: BACKLOG_SIGNS };
/** Of the others: what the list goes by, then whatever the account did most. */
const LEADING: Readonly<Record<string, readonly string[]>> = CONTRIBUTIONS;
const MOST_SIGNS = 5;
/** Longer lists are better written as a group or a glob. Who did most of what the role does comes first. */
const MOST_LISTED = 40;

export function roleMapText(teams: readonly TeamRoles[]): string {
  const lines = [
    "# A proposal from what accounts do, for a person to check: nothing has been changed. Counts are what each account",
    "# did in the time the source covers; shares are of the people of the team.",
    "teams:",
    ...teams.flatMap(teamLines),
  ];
  return teams.length === 0 ? "# There is no team in what was read.\n" : `${lines.join("\n")}\n`;
}

const teamLines = ({ source, team, day, remarks, roles }: TeamRoles): readonly string[] => [
  `  - source: ${quoted(source)}  # ${neutralText(team)}, as of ${day}`,
  ...remarks.map((one) => `    # ${neutralText(one)}`),
  ...(roles.some(isNamed) ? ["    roles:"] : ["    # roles: no role is sure enough to propose"]),
  ...roles.flatMap(roleLines),
];

/** Whether the role stands in the configuration, and not only in a comment. */
const isNamed = ({ confidence, holders }: Proposed): boolean =>
  confidence !== "unsure" && holders.some(({ accounts }) => accounts.length > 0);

function roleLines(proposal: Proposed): readonly string[] {
  const { role, confidence, remarks, holders } = proposal;
  const listed = holders.slice(0, MOST_LISTED);
  const more = holders.length - listed.length;
  const mark = isNamed(proposal) ? "" : "# ";
  return [
    `      ${mark}${role}:  # ${[confidence === "unsure" ? "unsure" : `confidence ${confidence}`, ...remarks].join("; ")}`,
    ...listed.map(
      (one) => `        ${one.accounts.length === 0 ? "# " : mark}- ${entry(one)}${evidence(role, one)}`,
    ),
    ...(more > 0 ? [`        # and ${more} more, who did less: name them by a group:NAME or a glob`] : []),
  ];
}

function entry({ accounts, through, from, until }: ProposedHolder): string {
  const [first] = accounts;
  if (first === undefined) return "(an account that this source shows by its display name only)";
  if (accounts.length === 1 && (through ?? from ?? until) === undefined) return quoted(first);
  const fields = [
    accounts.length === 1 ? `account: ${quoted(first)}` : `accounts: [${accounts.map(quoted).join(", ")}]`,
    ...(through === undefined ? [] : [`through: [${through.map(quoted).join(", ")}]`]),
    ...(from === undefined ? [] : [`from: ${from}`]),
    ...(until === undefined ? [] : [`until: ${until}`]),
  ];
  return `{ ${fields.join(", ")} }`;
}

function evidence(role: string, { share, signs }: ProposedHolder): string {
  const shown = EVIDENCE[role];
  const leading = LEADING[role] ?? [];
  const counts = (shown ?? Object.keys(signs))
    .map((sign) => ({ sign, count: signs[sign] ?? 0, leads: Number(leading.includes(sign)) }))
    .filter(({ count }) => count > 0)
    .sort((a, b) => b.leads - a.leads || b.count - a.count)
    .slice(0, shown === undefined ? MOST_SIGNS : undefined);
  const words = counts.map(({ sign, count }) => `${sign} ${count}`).join(", ");
  return `  # ${share === undefined ? "" : `${Math.round(share * 100)} %: `}${words || "no act of this role"}`;
}

/** Account ids of digits would be read as numbers, and some hold a colon. */
const quoted = (text: string): string => JSON.stringify(neutralText(text));
