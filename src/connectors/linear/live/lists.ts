/** What is read of a workspace, in which order, and by which filters where only some teams are wanted. */

import { type Cuts, EVERYTHING } from "../../../backlog/model.ts";
import type { Raw } from "../../raw.ts";
import { COMMENTS, DOCUMENTS } from "../documents/conversation.ts";
import { CUSTOMER_NEEDS } from "../documents/customers.ts";
import { INITIATIVE_UPDATES, INITIATIVES, INITIATIVES_OF_PROJECTS } from "../documents/initiatives.ts";
import { ISSUE_RELATIONS, ISSUES, NEIGHBOURS } from "../documents/issues.ts";
import { EXTERNAL_USERS, USERS } from "../documents/people.ts";
import { PROJECT_MILESTONES, PROJECT_STATUSES, PROJECT_UPDATES, PROJECTS } from "../documents/projects.ts";
import { CYCLES, ISSUE_LABELS, WORKFLOW_STATES } from "../documents/teams.ts";
import type { Run } from "./run.ts";

/** Who somebody is says whether a person or a machine did what the item shows, and for which role. */
const PEOPLE: Cuts = ["roles", "history", "comments", "updates"];

/** Reads everything but the teams themselves. `teams`: ids of the only ones wanted; undefined for all. */
export async function readLists(run: Run, teams: readonly string[] | undefined): Promise<void> {
  const only = filtersFor(teams);
  // Comments and documents are found by the initiative they belong to, so these come first.
  const initiatives: string[] = [];
  await run.list(INITIATIVES, {
    what: "initiatives",
    cuts: EVERYTHING,
    onNodes: (nodes) => initiatives.push(...nodes.map(({ id }) => String(id))),
  });
  const spoken = only.spoken(initiatives);
  // Each lane is a list whose pages follow one another; the lanes run side by side.
  await Promise.all([
    readIssues(run, only.issues),
    run.list(COMMENTS, {
      what: "comments",
      cuts: ["comments"],
      filter: spoken,
      needs: ["comments"],
      wholeOnly: true,
    }),
    readRest(run, only, spoken),
  ]);
}

async function readIssues(run: Run, filter: Raw | undefined): Promise<void> {
  // Inside each issue stand its history and attachments.
  run.saw("issueHistory");
  run.saw("attachments");
  await run.list(ISSUES, {
    what: "issues",
    cuts: EVERYTHING,
    filter,
    onNodes: (nodes) => run.count(nodes.length),
  });
}

async function readRest(run: Run, only: Filters, spoken: Raw | undefined): Promise<void> {
  await run.list(WORKFLOW_STATES, { what: "workflow states", cuts: EVERYTHING });
  await run.list(USERS, { what: "users", cuts: PEOPLE });
  await run.list(EXTERNAL_USERS, {
    what: "people outside the workspace",
    cuts: PEOPLE,
    // They are no members, and no apps either, which only a member's record says.
    onNodes: (nodes) => {
      for (const node of nodes) node.app = false;
    },
  });
  await run.list(ISSUE_LABELS, { what: "labels", cuts: EVERYTHING });
  await run.list(PROJECT_STATUSES, { what: "project statuses", cuts: EVERYTHING });
  await run.list(PROJECTS, { what: "projects", cuts: EVERYTHING, filter: only.projects });
  await run.list(INITIATIVES_OF_PROJECTS, {
    what: "projects of initiatives",
    cuts: ["hierarchy"],
    wholeOnly: true,
  });
  await run.list(CYCLES, { what: "cycles", cuts: ["sprints", "sprint-goals"], filter: only.cycles });
  const ofProjects = only.ofProjects;
  await run.list(PROJECT_UPDATES, {
    what: "project updates",
    cuts: ["updates"],
    filter: ofProjects,
    needs: ["updates"],
    wholeOnly: true,
  });
  await run.list(INITIATIVE_UPDATES, { what: "initiative updates", cuts: ["updates"], wholeOnly: true });
  await run.list(PROJECT_MILESTONES, { what: "milestones", cuts: EVERYTHING, filter: ofProjects });
  await run.list(CUSTOMER_NEEDS, {
    what: "customer requests",
    cuts: ["customer-requests"],
    filter: only.needs,
    needs: ["customer-requests"],
    wholeOnly: true,
  });
  await run.list(ISSUE_RELATIONS, { what: "relations", cuts: ["links"], needs: ["links"], wholeOnly: true });
  await run.list(DOCUMENTS, { what: "documents", cuts: ["body"], filter: spoken, wholeOnly: true });
  if (only.neighbours !== undefined)
    await run.list(NEIGHBOURS, {
      what: "issues of other teams in shared projects",
      cuts: EVERYTHING,
      filter: only.neighbours,
    });
}

interface Filters {
  readonly issues: Raw | undefined;
  readonly cycles: Raw | undefined;
  readonly projects: Raw | undefined;
  /** Milestones and updates. */
  readonly ofProjects: Raw | undefined;
  readonly needs: Raw | undefined;
  readonly neighbours: Raw | undefined;
  /** Comments and documents. */
  readonly spoken: (initiatives: readonly string[]) => Raw | undefined;
}

function filtersFor(teams: readonly string[] | undefined): Filters {
  if (teams === undefined) {
    const none = undefined;
    return {
      issues: none,
      cycles: none,
      projects: none,
      ofProjects: none,
      needs: none,
      neighbours: none,
      spoken: () => none,
    };
  }
  const ofTeam = { team: { id: { in: teams } } };
  const projects = { accessibleTeams: { some: { id: { in: teams } } } };
  const either = [{ issue: ofTeam }, { project: projects }];
  return {
    issues: ofTeam,
    cycles: ofTeam,
    projects,
    ofProjects: { project: projects },
    needs: { or: either },
    neighbours: { project: projects, team: { id: { nin: teams } } },
    spoken: (ids) => ({ or: ids.length === 0 ? either : [...either, { initiative: { id: { in: ids } } }] }),
  };
}
