/** Every list that is read, for the checks that hold for all of them. */
import { COMMENTS, DOCUMENTS } from "./conversation.ts";
import { CUSTOMER_NEEDS } from "./customers.ts";
import type { ListDocument } from "./document.ts";
import { INITIATIVE_UPDATES, INITIATIVES, INITIATIVES_OF_PROJECTS } from "./initiatives.ts";
import { ISSUE_RELATIONS, ISSUES, NEIGHBOURS } from "./issues.ts";
import { EXTERNAL_USERS, USERS } from "./people.ts";
import { PROJECT_MILESTONES, PROJECT_STATUSES, PROJECT_UPDATES, PROJECTS } from "./projects.ts";
import { CYCLES, ISSUE_LABELS, TEAMS, WORKFLOW_STATES } from "./teams.ts";

export const LISTS: readonly ListDocument[] = [
  TEAMS,
  WORKFLOW_STATES,
  ISSUE_LABELS,
  CYCLES,
  USERS,
  EXTERNAL_USERS,
  ISSUES,
  NEIGHBOURS,
  ISSUE_RELATIONS,
  COMMENTS,
  DOCUMENTS,
  PROJECTS,
  PROJECT_STATUSES,
  PROJECT_MILESTONES,
  PROJECT_UPDATES,
  INITIATIVES,
  INITIATIVES_OF_PROJECTS,
  INITIATIVE_UPDATES,
  CUSTOMER_NEEDS,
];
