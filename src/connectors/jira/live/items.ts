/** A few issues by their keys, in two requests: the fields of the site, and the issues. */
import { UserError } from "../../../errors.ts";
import { readingOf } from "../../assemble.ts";
import type { GapLog } from "../../gaps.ts";
import { intakeOf } from "../../intake.ts";
import { isRaw, type Raw } from "../../raw.ts";
import type { Reading } from "../../reading.ts";
import type { LiveOptions } from "../../tracker.ts";
import { RequestFailed } from "../../transport/failure.ts";
import { jiraCollector } from "../collector.ts";
import { JIRA } from "../traits.ts";
import type { JiraApi } from "./api.ts";
import { Client } from "./client.ts";
import { type Credentials, credentialsFrom } from "./credentials.ts";
import { serverApi } from "./server.ts";
import { ofKnownShapes, withoutIcon } from "./shapes.ts";
import { transportFor } from "./transport.ts";
import { wantedOf, withProperties } from "./wanted.ts";
import { failureWords, nextStep } from "./words.ts";

/**
 * Neither histories, comments nor what stands above is read; keys that cannot be seen are left out.
 * @throws UserError where nothing can be read.
 */
export async function readJiraItems(keys: readonly string[], options: LiveOptions): Promise<Reading> {
  const credentials = credentialsFrom(options.env);
  const transport = await transportFor(credentials, options);
  const intake = intakeOf(JIRA, (id, key) => options.settings(id, key, undefined));
  const collector = jiraCollector(intake);
  const at = { file: "jira", line: 0 };
  const projects = new Set(keys.map((key) => key.slice(0, key.lastIndexOf("-"))));
  const settings = [...projects].map((key) => options.settings(`jira:${key}`, key, undefined));
  const client = new Client({ transport, ...credentials, gaps: intake.gaps });
  try {
    const api = await apiFor(credentials, client);
    const fields = await api.fields();
    for (const field of fields) collector.add(field, at);
    const wanted = wantedOf(fields, settings);
    const showsParent = wanted.fields.includes("parent");
    for (const issue of await api.byKey(keys, wanted))
      collector.add(shaped(issue, showsParent, intake.gaps), at);
  } catch (error) {
    if (!(error instanceof RequestFailed)) throw error;
    throw new UserError(`Jira cannot be read: ${failureWords(error)}`, nextStep(error.kind), 3);
  }
  collector.finish();
  const { requests, retries, waitedMs } = transport.counters;
  return { ...readingOf(intake, { requests, retries, waitedMs, points: requests }), live: true };
}

const apiFor = async ({ deployment }: Credentials, client: Client): Promise<JiraApi> =>
  deployment === "server" ? serverApi(client) : (await import("./cloud.ts")).cloudApi(client);

/**
 * Without comments: they are not asked about, and a first page of them is no gap. Jira leaves out the parent of an issue
 * that has none, and no other issue may be there to show that it has the field at all.
 */
function shaped(issue: Raw, showsParent: boolean, gaps: GapLog): Raw {
  const known = ofKnownShapes(issue, { file: "jira", line: 0 }, gaps);
  if (!isRaw(known.fields)) return known;
  const { comment: _, ...fields } = known.fields;
  const complete = showsParent ? { parent: null, ...fields } : fields;
  return withoutIcon(withProperties({ ...known, fields: complete }));
}
