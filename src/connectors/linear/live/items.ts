/** A few issues by their keys, in two requests: the account, and the issues with what explains them. */
import { EVERYTHING } from "../../../backlog/model.ts";
import { UserError } from "../../../errors.ts";
import { readingOf } from "../../assemble.ts";
import { intakeOf } from "../../intake.ts";
import type { Reading } from "../../reading.ts";
import type { LiveOptions } from "../../tracker.ts";
import { RequestFailed } from "../../transport/failure.ts";
import { LinearCollector } from "../collector.ts";
import { items } from "../documents/items.ts";
import { asRaw } from "../raw.ts";
import { LINEAR } from "../traits.ts";
import { connect, costOf } from "./connect.ts";
import { failureWords, nextStep } from "./words.ts";

/**
 * Neither histories, comments nor cycles are read; keys that cannot be seen are left out.
 * @throws UserError where nothing can be read.
 */
export async function readLinearItems(keys: readonly string[], options: LiveOptions): Promise<Reading> {
  const intake = intakeOf(LINEAR, (id, key) => options.settings(id, key, undefined));
  const collector = new LinearCollector(intake);
  try {
    const connection = await connect(options.env, options);
    const query = { name: "Items", text: items(keys.length), variables: { filter: filterOf(keys) } };
    const { data, faults } = await connection.client.ask(query);
    for (const { message } of faults) intake.gaps.note("linear", "issues", message, EVERYTHING);
    const nodes = asRaw(data.issues)?.nodes;
    for (const node of Array.isArray(nodes) ? nodes : [])
      collector.add(node, { file: "linear", line: 0, path: "issues" });
    collector.finish();
    return { ...readingOf(intake, costOf(connection)), live: true };
  } catch (error) {
    if (!(error instanceof RequestFailed)) throw error;
    throw new UserError(`Linear cannot be read: ${failureWords(error)}`, nextStep(error.kind), 3);
  }
}

/** One filter a team: its key, and the numbers asked for. */
function filterOf(keys: readonly string[]) {
  const byTeam = Map.groupBy(keys, (key) => key.slice(0, key.lastIndexOf("-")));
  return {
    or: [...byTeam].map(([team, own]) => ({
      team: { key: { eq: team } },
      number: { in: own.map((key) => Number(key.slice(key.lastIndexOf("-") + 1))) },
    })),
  };
}
