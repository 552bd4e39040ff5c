import catalogue from "../../rules/index.ts";
import { type Backlog, EVERYTHING, type FieldNeed, type Gap } from "../backlog/model.ts";
import { criteriaOf } from "../backlog/views/items/criteria.ts";
import { loadConfig } from "../config/load.ts";
import { neutralText } from "../report/words/neutral.ts";
import type { Criteria } from "../text/criteria/criteria.ts";
import { collect, jsonOption, type ReadOptions, withReadOptions } from "./options.ts";
import { read, selectTeams } from "./read.ts";
import type { Register } from "./register.ts";

interface CriteriaOptions extends ReadOptions {
  readonly item?: readonly string[];
  readonly format: "text" | "json";
}

/** Criteria stand in texts of the item, and of those that belong to it. */
const READS: readonly FieldNeed[] = ["body", "hierarchy", "links"];
const isCutHere = ({ cuts }: Gap): boolean =>
  cuts === EVERYTHING || cuts.some((need) => READS.includes(need));

type Understood = { readonly key: string } & Criteria;

/** What was understood of each item's acceptance criteria, so that people can check the reading and label it. */
export const criteria: Register = (program, io, leave) => {
  const command = program
    .command("criteria")
    .summary("which acceptance criteria were recognised, item by item")
    .argument("[source...]", "what to read; default: the configured teams")
    .option("--item <key>", "only this item (repeatable)", collect);
  jsonOption(withReadOptions(command)).action(async (sources: string[], options: CriteriaOptions) => {
    const loaded = await loadConfig(io.cwd, options.config, catalogue);
    const reading = await read(sources, loaded, io, options);
    const teams = selectTeams(reading.backlogs, options.team);
    const items = teams.flatMap((team) => understood(team, options.item));
    const output =
      options.format === "json" ? `${JSON.stringify({ items }, null, 2)}\n` : items.map(asText).join("");
    leave({
      code: reading.gaps.some(isCutHere) ? 3 : 0,
      output,
      notes: reading.gaps.map((gap) => `backlint: ${gap.source}: ${gap.what}: ${gap.detail}`),
    });
  });
};

function understood(team: Backlog, wanted: readonly string[] | undefined): Understood[] {
  return team.items
    .filter((item) => wanted === undefined || wanted.includes(item.key))
    .flatMap((item) => {
      const found = criteriaOf(team, item);
      return found === undefined ? [] : [{ key: item.key, ...found }];
    });
}

const asText = ({ key, presence, substance, criteria }: Understood): string =>
  [
    `${neutralText(key)}  ${presence}${presence === "missing" ? "" : `, ${substance}`}`,
    ...criteria.map((one) => `    ${one.class.padEnd(14)}  ${neutralText(one.text)}`),
    "",
  ].join("\n");
