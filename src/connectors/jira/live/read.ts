/** A live Jira → backlogs: the way in for `jira:` sources. */
import { Interrupted, UserError } from "../../../errors.ts";
import { readingOf } from "../../assemble.ts";
import type { Intake } from "../../draft.ts";
import { intakeOf } from "../../intake.ts";
import type { Reading } from "../../reading.ts";
import type { LiveOptions, LiveSource } from "../../tracker.ts";
import { RequestFailed } from "../../transport/failure.ts";
import type { Transport } from "../../transport.ts";
import { JIRA } from "../traits.ts";
import { connect } from "./connect.ts";
import { credentialsFrom } from "./credentials.ts";
import { parseQuery } from "./query.ts";
import { Site, type SiteSource } from "./site.ts";
import { transportFor } from "./transport.ts";
import { failureWords, nextStep } from "./words.ts";

/**
 * Reads the sources of one site. What cannot be seen is a gap.
 * @throws UserError where nothing at all can be read; Interrupted when stopped by the signal.
 */
export async function readJira(sources: readonly LiveSource[], options: LiveOptions): Promise<Reading> {
  const asked = sources.map(sourceOf);
  const credentials = credentialsFrom(options.env);
  const transport = await transportFor(credentials, options);
  const queryOf = new Map<string, string>();
  const intake = intakeOf(JIRA, (id, key) => options.settings(id, key, queryOf.get(key)));
  let site: Site | undefined;
  try {
    const connection = await connect(credentials, transport, intake.gaps);
    const { settings, onIssues } = options;
    site = new Site(connection, { intake, queryOf, settings, onIssues });
    await site.read(asked, transport);
    return finish(site, intake, transport);
  } catch (error) {
    if (!(error instanceof RequestFailed)) throw error;
    const { requests } = transport.counters;
    if (error.kind === "cancelled")
      throw new Interrupted(`stopped: ${site?.issues ?? 0} issues were read with ${requests} requests`);
    throw new UserError(`Jira cannot be read: ${failureWords(error)}`, nextStep(error.kind), 3);
  }
}

function finish(site: Site, intake: Intake, transport: Transport): Reading {
  const only = site.finish();
  if (site.issues === 0 && site.failure !== undefined) {
    const [first] = intake.gaps.list();
    throw new UserError(
      first === undefined ? "no data could be read" : `${first.source}: ${first.what} ${first.detail}`,
      nextStep(site.failure.kind, true),
      3,
    );
  }
  const { requests, retries, waitedMs } = transport.counters;
  // A request is a point and so is an issue, by Jira's own counting; API tokens have no quota of them.
  const cost = { requests, retries, waitedMs, points: requests + site.issues };
  return {
    ...readingOf(intake, cost, { only }),
    accountsOf: (person) => intake.people.accountsOf(person),
  };
}

function sourceOf({ query: words, roadmap = [] }: LiveSource): SiteSource {
  const query = parseQuery(words);
  return {
    name: query.kind === "project" ? `jira:${query.key}` : `jira:${words}`,
    words,
    query,
    roadmap: roadmap.map((one) => ({ name: `jira:${one}`, query: parseQuery(one) })),
  };
}
