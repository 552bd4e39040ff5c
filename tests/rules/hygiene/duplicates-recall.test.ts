/** How well the search for similar items finds what people linked as duplicates. */
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { gunzipSync } from "node:zlib";
import { describe, expect, it } from "vitest";
import type { Backlog } from "../../../src/backlog/model.ts";
import { similarIndex, similarItems } from "../../../src/backlog/similar.ts";
import { story, team } from "../../make.ts";
import { shared } from "../../shared.ts";

const folder = shared("fixtures/tidev-jira");

function lines(name: string): string[] {
  const bytes = readFileSync(join(folder, name));
  return (name.endsWith(".gz") ? gunzipSync(bytes) : bytes).toString().split("\n").filter(Boolean);
}

/** Title and description of every issue, whatever its level, a team for each project. */
function projects(): ReadonlyMap<string, Backlog> {
  const issues = readdirSync(folder)
    .filter((name) => name.includes(".jsonl"))
    .flatMap(lines)
    .map((line) => JSON.parse(line));
  const byProject = Map.groupBy(issues, ({ key }) => projectOf(key));
  return new Map(
    [...byProject].map(([project, all]) => {
      const items = all.map(({ key, fields: { summary, description } }) =>
        story({
          key,
          title: summary,
          description: description ? { format: "wiki", source: description } : null,
        }),
      );
      return [project, team({ items })];
    }),
  );
}

const projectOf = (key: string): string => key.slice(0, key.indexOf("-"));

/** More of it, and hygiene/duplicates itself: `npm run bench:duplicates`. */
describe.skipIf(!existsSync(folder))("linked duplicates of two public projects", () => {
  it("are found among the first one, five and ten in 6, 10 and 10 of 16", () => {
    const teams = projects();
    const pairs = lines("duplicate_pairs.csv")
      .slice(1)
      .map((line) => line.split(","))
      .filter(([, , bothThere]) => bothThere === "1");
    const ranks = pairs.map(([duplicate = "", of]) => {
      const items = teams.get(projectOf(duplicate)) ?? team();
      const item = items.items.find(({ key }) => key === duplicate);
      return item === undefined
        ? -1
        : similarItems(similarIndex(items), item, 10).findIndex((one) => one.item.key === of);
    });
    const within = (k: number): number => ranks.filter((rank) => rank >= 0 && rank < k).length;
    expect([ranks.length, within(1), within(5), within(10)]).toEqual([16, 6, 10, 10]);
  });
});
