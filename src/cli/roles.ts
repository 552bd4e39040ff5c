import { millisecondsInDay } from "date-fns/constants";
import catalogue from "../../rules/index.ts";
import type { Backlog, Instant, Person } from "../backlog/model.ts";
import type { Candidate, RoleProposal } from "../backlog/views/roles/candidates.ts";
import { proposedRoles } from "../backlog/views/roles/proposal.ts";
import { type LoadedConfig, loadConfig } from "../config/load.ts";
import type { Reading } from "../connectors/reading.ts";
import { jsonOption, type ReadOptions, withReadOptions } from "./options.ts";
import { nowOf, read, selectTeams } from "./read.ts";
import type { Register } from "./register.ts";
import { type Proposed, type ProposedHolder, roleMapText, type TeamRoles } from "./role-map-text.ts";
import { parseSource } from "./sources.ts";

interface RolesOptions extends ReadOptions {
  readonly format: "text" | "json";
}

/** Proposes a role map from what accounts do, with the evidence. It changes nothing: a person checks and pastes it. */
export const roles: Register = (program, io, leave) => {
  const command = program
    .command("roles")
    .summary("propose who is PM and PO from what accounts do, as configuration to check and paste")
    .argument("[source...]", "what to read; default: the configured teams");
  jsonOption(withReadOptions(command)).action(async (sources: string[], options: RolesOptions) => {
    const loaded = withoutRoles(await loadConfig(io.cwd, options.config, catalogue));
    const reading = await read(sources, loaded, io, options);
    const now = nowOf(reading, options.now, io);
    const teams = selectTeams(reading.backlogs, options.team).map((team) =>
      rolesOf(team, sourceOf(team, sources, loaded), reading, now),
    );
    leave({
      code: reading.gaps.length === 0 ? 0 : 3,
      output: options.format === "json" ? `${JSON.stringify({ teams }, null, 2)}\n` : roleMapText(teams),
      notes: reading.gaps.map((gap) => `backlint: ${gap.source}: ${gap.what}: ${gap.detail}`),
    });
  });
};

/** A map that is configured already must not speak for itself; what is said of automation is knowledge of the site. */
const withoutRoles = (loaded: LoadedConfig): LoadedConfig => ({
  ...loaded,
  config: {
    ...loaded.config,
    teams: loaded.config.teams.map(({ roles: configured, ...team }) =>
      configured?.bot === undefined ? team : { ...team, roles: { bot: configured.bot } },
    ),
  },
});

/** What a configuration calls the team: as it is configured, as it was asked for, or by its id. */
function sourceOf({ id }: Backlog, sources: readonly string[], { config, directory }: LoadedConfig): string {
  const key = id.slice(id.indexOf(":") + 1);
  const words = sources.length > 0 ? sources : config.teams.map(({ source }) => source);
  const named = words.find((one) => one === id || one.endsWith(`#${key}`));
  if (named !== undefined) return named;
  const [only] = words;
  const isFile = only !== undefined && only !== "-" && parseSource(only, directory).kind === "file";
  return isFile && words.length === 1 ? `${only}#${key}` : id;
}

const WITHOUT_HISTORY =
  "proposed are developers, by what they finished, and a product manager only where leads or updates of the roadmap are shown";

function rolesOf(team: Backlog, source: string, reading: Reading, now: Instant): TeamRoles {
  const { history } = team.capabilities;
  const day = new Intl.DateTimeFormat("en-CA", { timeZone: team.timeZone });
  return {
    team: team.id,
    source,
    day: day.format(now),
    remarks:
      history === true ? [] : [`without a change history little is known: ${history}`, WITHOUT_HISTORY],
    roles: proposedRoles(team, now).map((one) => proposed(one, reading, day)),
  };
}

const proposed = (
  { role, confidence, candidates, remarks }: RoleProposal,
  reading: Reading,
  day: Intl.DateTimeFormat,
): Proposed => ({
  role,
  confidence,
  remarks,
  holders: candidates.map((one) => holder(one, reading, day)),
});

function holder(
  { signs, share, from, until, through = [], person }: Candidate,
  reading: Reading,
  day: Intl.DateTimeFormat,
): ProposedHolder {
  const named = (one: Person): readonly string[] => reading.accountsOf?.(one) ?? [];
  return {
    accounts: named(person),
    ...(through.length > 0 && { through: through.flatMap(named) }),
    ...(from !== undefined && { from: day.format(from) }),
    ...(until !== undefined && { until: day.format(until - millisecondsInDay) }),
    ...(share !== undefined && { share: Math.round(share * 100) / 100 }),
    signs: Object.fromEntries([...signs].map(([sign, list]) => [sign, list.length])),
  };
}
