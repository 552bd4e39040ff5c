/** Which work items are meant: named, by a branch, or by commits. */
import { execFileSync } from "node:child_process";
import { UserError } from "../errors.ts";
import { neutralText } from "../report/words/neutral.ts";
import type { Io } from "./io.ts";
import { keysIn } from "./item-keys.ts";

export interface ItemOptions {
  readonly item?: readonly string[];
  /** true: the branch that is checked out, or the one the pipeline runs for. */
  readonly fromBranch?: string | true;
  readonly fromCommits?: string;
}

/** Where pipelines name the branch: GitHub (pull request, push), GitLab, Bitbucket, Azure, Jenkins. */
const BRANCH_VARIABLES = [
  ...["GITHUB_HEAD_REF", "GITHUB_REF_NAME", "CI_MERGE_REQUEST_SOURCE_BRANCH_NAME", "CI_COMMIT_REF_NAME"],
  ...[
    "BITBUCKET_BRANCH",
    "SYSTEM_PULLREQUEST_SOURCEBRANCH",
    "BUILD_SOURCEBRANCH",
    "CHANGE_BRANCH",
    "BRANCH_NAME",
  ],
];

export const asksForItems = ({ item, fromBranch, fromCommits }: ItemOptions): boolean =>
  item !== undefined || fromBranch !== undefined || fromCommits !== undefined;

/**
 * The keys in their order. `projects`: those of the sources, where they are known.
 * @throws UserError where there is none.
 */
export function keysAsked(
  options: ItemOptions,
  projects: ReadonlySet<string> | undefined,
  io: Io,
): readonly string[] {
  const { item = [], fromBranch, fromCommits } = options;
  const keys = new Set(item.map(named));
  const places: string[] = [];
  if (fromBranch !== undefined) {
    const branch = fromBranch === true ? branchOf(io) : fromBranch;
    places.push(`the branch ${neutralText(branch)}`);
    for (const key of keysIn(branch, projects, true)) keys.add(key);
  }
  if (fromCommits !== undefined) {
    places.push(`the commits ${neutralText(fromCommits)}`);
    for (const key of keysIn(messages(fromCommits, io), projects, false)) keys.add(key);
  }
  if (keys.size === 0)
    throw new UserError(
      `no key of a work item found in ${places.join(" or ")}`,
      "Name one with --item, or put it into the branch name (feature/shop-7-guest-checkout) or a commit message.",
    );
  return [...keys];
}

function named(word: string): string {
  const key = word.trim().toUpperCase();
  if (!/^[A-Z][A-Z0-9_]{0,30}-[0-9]{1,10}$/.test(key))
    throw new UserError(`--item ${neutralText(word)}: not the key of a work item`, "For example SHOP-7.");
  return key;
}

function branchOf(io: Io): string {
  for (const name of BRANCH_VARIABLES) {
    const value = io.env[name]?.replace(/^refs\/(?:heads|remotes\/origin)\//, "");
    if (value !== undefined && value !== "") return value;
  }
  return git(["rev-parse", "--abbrev-ref", "HEAD"], io).trim();
}

function messages(range: string, io: Io): string {
  if (range.startsWith("-"))
    throw new UserError(
      `--from-commits ${neutralText(range)}: not a range of commits`,
      "For example origin/main..HEAD.",
    );
  return git(["log", "--format=%B", "--end-of-options", range, "--"], io);
}

function git(args: readonly string[], io: Io): string {
  try {
    return execFileSync("git", args, {
      cwd: io.cwd,
      encoding: "utf8",
      maxBuffer: 64 << 20,
      stdio: ["ignore", "pipe", "pipe"],
    });
  } catch (error) {
    const { stderr = "", message } = error as { stderr?: string; message: string };
    const [line = message] =
      neutralText(stderr.split("\n", 1)[0] ?? "") === "" ? [message] : stderr.split("\n", 1);
    throw new UserError(
      `git failed: ${neutralText(line)}`,
      "Run it in a clone that holds the branch and its commits, or name the item with --item.",
    );
  }
}
