/**
 * The labelled user stories: what two readers said of each, and its text. Stories of public trackers have the item's key
 * and are read as the connectors read it; those of public sets of requirements have `SET:LINE` and lie, one text
 * file a set, in a folder that is named: `g02.txt`, `g02-anything.txt`. Whole sets are in one half, so that what one
 * author repeats is not in both; which half, a hash of the set's name says.
 */
import { createHash } from "node:crypto";
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { userStoryOf } from "../../src/backlog/views/items/user-stories.ts";
import { lowerBound, upperBound } from "../../src/statistics/exact.ts";
import { secondAction } from "../../src/text/story/atomic.ts";
import { remarks } from "../../src/text/story/minimal.ts";
import { readStory, type Story } from "../../src/text/story/story.ts";
import { agreed, kappa, share } from "./figures.ts";
import { type Answer, type Half, itemsByKey, labels } from "./items.ts";

/** The second reader was asked for `atomic` alone. */
interface Labelled {
  readonly id: string;
  readonly half: Half;
  /** Of `SET:LINE`: the text that was labelled, see `checkOf`; another edition of the set is left out. */
  readonly check?: string;
  readonly first: Readonly<Record<"form" | "atomic" | "reason", Answer>> & {
    readonly minimal: Answer | "na";
  };
  readonly second: { readonly atomic: Answer };
}

interface LabelledStory extends Labelled {
  readonly story: Story | undefined;
  /** The text, where that is nothing but the story: a title, or a line of a set. */
  readonly alone: string | undefined;
}

/** Eight digits of SHA-256 over the letters a-z and digits of a text in lower case. */
const checkOf = (text: string): string =>
  createHash("sha256")
    .update(text.toLowerCase().replace(/[^a-z0-9]/g, ""))
    .digest("hex")
    .slice(0, 8);

/** The lines of one set; undefined where the folder has no file of it. */
function linesOf(folder: string, set: string): readonly string[] | undefined {
  const file = readdirSync(folder).find(
    (name) => name.startsWith(set) && !/^[\p{L}\p{N}]/u.test(name.slice(set.length)),
  );
  return file === undefined ? undefined : readFileSync(join(folder, file), "utf8").split(/\r?\n/);
}

async function storiesOf(half: Half, folder: string | undefined): Promise<readonly LabelledStory[]> {
  const items = await itemsByKey();
  return labels<Labelled>("stories.jsonl")
    .filter((one) => one.half === half)
    .flatMap((one) => {
      const [set = "", line] = one.id.split(":");
      if (line === undefined) {
        const item = items.get(one.id);
        if (item === undefined) return [];
        const read = userStoryOf(item);
        return [{ ...one, story: read?.story, alone: read?.place === "title" ? item.title : undefined }];
      }
      const text = folder === undefined ? undefined : linesOf(folder, set)?.[Number(line) - 1];
      return text === undefined || checkOf(text) !== one.check
        ? []
        : [{ ...one, story: readStory(text), alone: text }];
    });
}

/** With the exact interval of 95 %. */
const estimate = (part: number, all: number): string =>
  all === 0
    ? share(part, all)
    : `${share(part, all)}, 95 % interval ${percent(lowerBound(part, all, 0.025))} to ${percent(upperBound(part, all, 0.025))}`;
const percent = (value: number): string => `${(100 * value).toFixed(0)} %`;

/** Lines that say how stories are read. */
export async function tellStories(half: Half, folder: string | undefined): Promise<readonly string[]> {
  const all = labels<Labelled>("stories.jsonl").filter((one) => one.half === half);
  const read = await storiesOf(half, folder);
  const lines = [`user stories: ${read.length} of the ${all.length} labelled ones are here, ${half} half`];
  if (folder === undefined) {
    const sets = all.filter(({ id }) => id.includes(":")).length;
    lines.push(`  left out: ${sets} of public sets of requirements; --stories DIR says where these lie`);
  }
  if (read.length === 0) return lines;

  const formed = read.filter(({ first }) => first.form === "yes");
  lines.push(
    `  form: recognised ${share(formed.filter(({ story }) => story !== undefined).length, formed.length)}`,
    `  the two readers agree on atomic: ${kappa(read.map(({ first, second }) => [first.atomic, second.atomic]))}`,
  );
  const judged = read.map(({ story, first, second }) => ({
    two: story !== undefined && secondAction(story) !== undefined,
    is: agreed(first.atomic, second.atomic),
  }));
  const count = (two: boolean | undefined, is: Answer | undefined): number =>
    judged.filter((one) => (two ?? one.two) === one.two && (is ?? one.is) === one.is).length;
  lines.push(
    `  two things, finding right: ${estimate(count(true, "no"), count(true, undefined))}; contradicted ${count(true, "yes")}, readers differ or are unsure ${count(true, "unsure")}`,
    `  two things, found: ${estimate(count(true, "no"), count(undefined, "no"))}`,
  );
  const alone = read.flatMap(({ alone, story, first }) =>
    alone === undefined || story === undefined || first.minimal === "na"
      ? []
      : [{ more: remarks(alone, story).length > 0, is: first.minimal }],
  );
  const more = alone.filter((one) => one.more);
  const lacks = alone.filter(({ is }) => is === "no");
  lines.push(
    `  remarks, one reader, ${alone.length} texts that hold a story alone: finding right ${share(more.filter(({ is }) => is === "no").length, more.length)}, found ${share(lacks.filter((one) => one.more).length, lacks.length)}`,
  );
  return lines;
}
