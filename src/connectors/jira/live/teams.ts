/** What is known of a team beside its issues: project, releases, boards, sprints with their goals. */

import { type Cuts, EVERYTHING } from "../../../backlog/model.ts";
import { isRaw, type Raw } from "../../raw.ts";
import { RequestFailed } from "../../transport/failure.ts";
import { textIn } from "../raw.ts";
import type { ListPage } from "./api.ts";
import type { Run } from "./run.ts";

/** Boards say which sprints there are, and whether there are any. */
const SPRINTS: Cuts = ["sprints", "sprint-goals"];
const ROLES: Cuts = ["roles"];

export async function readProject(run: Run, source: string, key: string): Promise<void> {
  const project = await run.attempt(source, "project", EVERYTHING, () => run.api.project(key));
  if (project === undefined) return;
  // An empty description is what every project has until somebody opens its settings: it says nothing.
  const description = textIn(project, "description")?.trim() ? project.description : undefined;
  run.collector.add({ ...project, description }, { file: source, line: 0 });
  if (!Array.isArray(project.versions)) return;
  for (const version of project.versions)
    run.collector.add({ projectId: project.id, ...version }, { file: source, line: 0 });
}

/** `board`: the only board that counts; every board of the project without it. @returns how many sprints there are. */
export async function readSprints(run: Run, source: string, key: string, board?: string): Promise<number> {
  const boards = await run.attempt(source, "boards", SPRINTS, async () =>
    board === undefined
      ? own(await all((at) => run.api.boards(key, at), hasNoBoards), key)
      : [await run.api.board(board)],
  );
  let found = 0;
  for (const one of boards ?? []) {
    const id = String(one.id);
    const location = isRaw(one.location) ? one.location : { projectKey: key };
    run.collector.add({ ...one, location }, { file: source, line: 0 });
    if (one.type === "kanban") continue;
    const sprints = await run.attempt(source, "sprints", SPRINTS, () =>
      all((at) => run.api.sprints(id, at), hasNoSprints),
    );
    found += sprints?.length ?? 0;
    for (const sprint of sprints ?? [])
      run.collector.add({ originBoardId: one.id, ...sprint }, { file: source, line: 0 });
  }
  return found;
}

/** Boards answer with those of other projects that show some of this one's issues, too. */
const own = (boards: readonly Raw[], key: string): readonly Raw[] =>
  boards.filter(({ location }) => !isRaw(location) || (textIn(location, "projectKey") ?? key) === key);

/** Jira without its software part has no boards at all. */
const hasNoBoards = ({ kind }: RequestFailed): boolean => kind === "not-found";

/** Boards without sprints answer 400 to the question for them. */
const hasNoSprints = ({ kind }: RequestFailed): boolean => kind === "rejected" || kind === "not-found";

/**
 * A list to its end. `isNone`: whether a failure says that there is no such list; only the first page can say so, as a
 * later one that fails leaves the list incomplete.
 */
async function all(
  page: (startAt: number) => Promise<ListPage>,
  isNone: (failure: RequestFailed) => boolean = () => false,
): Promise<readonly Raw[]> {
  const found: Raw[] = [];
  for (;;) {
    const { values, isLast } = await page(found.length).catch((error: unknown) => {
      if (found.length === 0 && error instanceof RequestFailed && isNone(error)) return NO_LIST;
      throw error;
    });
    found.push(...values);
    if (isLast) return found;
  }
}

const NO_LIST: ListPage = { values: [], isLast: true };

/** Accounts that roles name by e-mail: Cloud hides addresses in issues, so each is looked up once. */
export async function readAddresses(run: Run, source: string, addresses: readonly string[]): Promise<void> {
  for (const address of addresses) {
    const found = await run.attempt(source, "accounts of roles", ROLES, () => run.api.byEmail(address));
    // A part of an address may find several; then none of them is the one that was meant.
    const [only] = found ?? [];
    if (only !== undefined && found?.length === 1)
      run.collector.add({ ...only, emailAddress: address }, { file: source, line: 0 });
  }
}

/** Members of the groups that roles are mapped to, so that their accounts are known. */
export async function readGroups(run: Run, source: string, groups: readonly string[]): Promise<void> {
  for (const group of groups) {
    const members = await run.attempt(source, `members of group ${group}`, ROLES, () =>
      all((at) => run.api.groupMembers(group, at)),
    );
    for (const member of members ?? [])
      run.collector.add({ ...member, groups: { items: [{ name: group }] } }, { file: source, line: 0 });
  }
}
