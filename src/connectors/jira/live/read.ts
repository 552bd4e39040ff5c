/** A live Jira → backlogs: the way in for `jira:` sources. */
import { UserError } from "../../../errors.ts";
import { assemble } from "../../assemble.ts";
import type { Intake } from "../../draft.ts";
import { GapLog } from "../../gaps.ts";
import { PersonRegistry } from "../../people.ts";
import type { Reading, TeamSettings } from "../../reading.ts";
import { TextStore } from "../../text-store.ts";
import { RequestFailed } from "../../transport/failure.ts";
import { fetchFor } from "../../transport/proxy.ts";
import { createTransport, type TransportOptions } from "../../transport.ts";
import { jiraCollector } from "../collector.ts";
import { FieldCatalogue } from "../fields.ts";
import { isRaw, type Raw, textIn } from "../raw.ts";
import { readAbove } from "./above.ts";
import { connect } from "./connect.ts";
import { credentialsFrom } from "./credentials.ts";
import { IssueReader, readQuery } from "./issues.ts";
import { ordered, parseQuery, projectJql, type Query } from "./query.ts";
import { readRemoteLinks } from "./remote-links.ts";
import { Run } from "./run.ts";
import { readGroups, readProject, readSprints } from "./teams.ts";
import { wantedOf } from "./wanted.ts";
import { failureWords, nextStep } from "./words.ts";

export interface LiveSource {
  /** What stands behind `jira:`. */
  readonly query: string;
  /** Queries of the roadmap that the teams of this source work under. */
  readonly roadmap?: readonly string[];
}

export interface LiveOptions extends TransportOptions {
  readonly env: Readonly<Record<string, string | undefined>>;
  /** Settings of a team by its id and key; `query` is the source that its project was found by. */
  readonly settings: (teamId: string, key: string, query: string | undefined) => TeamSettings;
  /** The instant that ages are counted from, in epoch milliseconds. */
  readonly now: number;
  readonly onRead?: (progress: { readonly issues: number; readonly of: number | undefined }) => void;
}

/**
 * Reads the sources of one site. What cannot be seen is a gap; a run that is stopped keeps nothing.
 * @throws UserError where nothing at all can be read; RequestFailed of kind "cancelled" when stopped.
 */
export async function readJira(sources: readonly LiveSource[], options: LiveOptions): Promise<Reading> {
  const queries = sources.map((source) => ({
    source,
    name: `jira:${source.query}`,
    query: parseQuery(source.query),
  }));
  const roadmaps = queries.flatMap(({ source }) =>
    (source.roadmap ?? []).map((words) => ({ words, query: parseQuery(words) })),
  );
  const credentials = credentialsFrom(options.env);
  const transport = createTransport({
    ...options,
    fetch: options.fetch ?? (await fetchFor(options.env)),
    secrets: [...(options.secrets ?? []), ...credentials.secrets],
  });
  const gaps = new GapLog();
  const { api, client, site, points } = await connected();
  async function connected() {
    try {
      return { ...(await connect(credentials, transport, gaps)), points: 0 };
    } catch (error) {
      if (!(error instanceof RequestFailed) || error.kind === "cancelled") throw error;
      throw new UserError(`Jira cannot be read: ${failureWords(error)}`, nextStep(error.kind), 3);
    }
  }
  void client;
  void points;
  void ordered;
  void projectJql;
  void site;
  void api;
  throw new Error("unfinished");
}
