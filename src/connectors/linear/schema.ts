/** Which of Linear's records refer to which others. The names are those of its GraphQL schema. */

export const TABLES = [
  "organization",
  "users",
  "teams",
  "workflowStates",
  "cycles",
  "initiatives",
  "initiativeToProjects",
  "initiativeUpdates",
  "projects",
  "projectStatuses",
  "projectMilestones",
  "projectUpdates",
  "issues",
  "issueLabels",
  "comments",
  "issueHistory",
  "issueRelations",
  "customerNeeds",
  "attachments",
  "documents",
  "externalLinks",
] as const;
export type Table = (typeof TABLES)[number];

/** A field that holds one record of another table; its id is kept under `as`. */
interface One {
  readonly table: Table;
  readonly as: string;
}

/** A field that holds records of another table. They refer back in `back`, or their ids are kept under `ids`. */
interface Many {
  readonly table: Table;
  readonly back?: string;
  readonly ids?: string;
}

interface Shape {
  readonly one: Readonly<Record<string, One>>;
  readonly many: Readonly<Record<string, Many>>;
}

/** What a field of a table holds besides a plain value. */
type Reference =
  | { readonly one: One }
  | { readonly many: Many }
  | { readonly long: true }
  | { readonly unread: true };

const one = (table: Table, ...fields: readonly string[]): Record<string, One> =>
  Object.fromEntries(fields.map((field) => [field, { table, as: `${field}Id` }]));

const users = (...fields: readonly string[]): Record<string, One> => one("users", ...fields);

const SHAPES: Partial<Readonly<Record<Table, Shape>>> = {
  teams: {
    one: one("cycles", "activeCycle"),
    many: {
      issues: { table: "issues", back: "teamId" },
      cycles: { table: "cycles", back: "teamId" },
      states: { table: "workflowStates", back: "teamId" },
      projects: { table: "projects", ids: "projectIds" },
      members: { table: "users", ids: "memberIds" },
    },
  },
  workflowStates: { one: one("teams", "team"), many: {} },
  cycles: {
    one: one("teams", "team"),
    many: {
      issues: { table: "issues", back: "cycleId" },
      uncompletedIssuesUponClose: { table: "issues", ids: "uncompletedIssuesUponCloseIds" },
    },
  },
  issues: {
    one: {
      ...one("workflowStates", "state"),
      ...one("teams", "team"),
      ...one("projects", "project"),
      ...one("projectMilestones", "projectMilestone"),
      ...one("cycles", "cycle"),
      ...one("issues", "parent"),
      ...users("assignee", "creator", "externalUserCreator", "asksRequester", "asksExternalUserRequester"),
      ...users("snoozedBy", "botActor"),
    },
    many: {
      labels: { table: "issueLabels", ids: "labelIds" },
      comments: { table: "comments", back: "issueId" },
      history: { table: "issueHistory", back: "issueId" },
      children: { table: "issues", back: "parentId" },
      relations: { table: "issueRelations", back: "issueId" },
      inverseRelations: { table: "issueRelations", back: "relatedIssueId" },
      attachments: { table: "attachments", back: "issueId" },
      needs: { table: "customerNeeds", back: "issueId" },
      documents: { table: "documents", back: "issueId" },
    },
  },
  issueHistory: {
    one: {
      ...one("issues", "issue", "fromParent", "toParent"),
      ...users("actor", "botActor", "fromAssignee", "toAssignee"),
      ...one("workflowStates", "fromState", "toState"),
      ...one("cycles", "fromCycle", "toCycle"),
      ...one("projects", "fromProject", "toProject"),
      ...one("projectMilestones", "fromProjectMilestone", "toProjectMilestone"),
      ...one("teams", "fromTeam", "toTeam"),
      ...one("attachments", "attachment"),
    },
    many: {
      addedLabels: { table: "issueLabels", ids: "addedLabelIds" },
      removedLabels: { table: "issueLabels", ids: "removedLabelIds" },
      descriptionUpdatedBy: { table: "users", ids: "descriptionUpdatedByIds" },
    },
  },
  comments: {
    one: {
      ...one("issues", "issue"),
      ...one("projects", "project"),
      ...one("initiatives", "initiative"),
      ...users("user", "botActor", "externalUser"),
    },
    many: {},
  },
  issueRelations: { one: one("issues", "issue", "relatedIssue"), many: {} },
  attachments: { one: { ...one("issues", "issue"), ...users("creator", "externalUserCreator") }, many: {} },
  customerNeeds: { one: { ...one("issues", "issue"), ...one("projects", "project") }, many: {} },
  documents: {
    one: {
      ...one("issues", "issue"),
      ...one("projects", "project"),
      ...one("initiatives", "initiative"),
    },
    many: {},
  },
  externalLinks: {
    one: { ...one("projects", "project"), ...one("initiatives", "initiative"), ...users("creator") },
    many: {},
  },
  projects: {
    one: { ...one("projectStatuses", "status"), ...users("lead", "creator") },
    many: {
      teams: { table: "teams", ids: "teamIds" },
      issues: { table: "issues", back: "projectId" },
      initiatives: { table: "initiatives", ids: "initiativeIds" },
      initiativeToProjects: { table: "initiativeToProjects", back: "projectId" },
      projectMilestones: { table: "projectMilestones", back: "projectId" },
      projectUpdates: { table: "projectUpdates", back: "projectId" },
      comments: { table: "comments", back: "projectId" },
      needs: { table: "customerNeeds", back: "projectId" },
      documents: { table: "documents", back: "projectId" },
      externalLinks: { table: "externalLinks", back: "projectId" },
    },
  },
  projectMilestones: { one: one("projects", "project"), many: {} },
  projectUpdates: { one: { ...one("projects", "project"), ...users("user") }, many: {} },
  initiatives: {
    one: {
      ...users("owner", "creator"),
      ...one("initiatives", "parentInitiative"),
      ...one("teams", "leadTeam"),
    },
    many: {
      projects: { table: "projects", ids: "projectIds" },
      parentInitiatives: { table: "initiatives", ids: "parentInitiativeIds" },
      subInitiatives: { table: "initiatives", back: "parentInitiativeId" },
      initiativeUpdates: { table: "initiativeUpdates", back: "initiativeId" },
      comments: { table: "comments", back: "initiativeId" },
      documents: { table: "documents", back: "initiativeId" },
      links: { table: "externalLinks", back: "initiativeId" },
    },
  },
  initiativeToProjects: {
    one: { ...one("initiatives", "initiative"), ...one("projects", "project") },
    many: {},
  },
  initiativeUpdates: { one: { ...one("initiatives", "initiative"), ...users("user") }, many: {} },
};

/** Texts in Markdown, long enough to keep outside the heap. */
const LONG_TEXTS: Partial<Readonly<Record<Table, readonly string[]>>> = {
  issues: ["description"],
  comments: ["body"],
  projects: ["content"],
  initiatives: ["content"],
  projectUpdates: ["body"],
  initiativeUpdates: ["body"],
  documents: ["content"],
};

/** Fields nobody here reads, some of them as long as the text they repeat. */
const UNREAD = ["__proto__", "bodyData", "contentState", "descriptionState", "diffMarkdown", "reactionData"];

const references = new Map<Table, ReadonlyMap<string, Reference>>();

/** The fields of a table that are not plain values. */
export function referencesOf(table: Table): ReadonlyMap<string, Reference> {
  const known = references.get(table);
  if (known !== undefined) return known;
  const { one: ones, many } = SHAPES[table] ?? { one: {}, many: {} };
  const found = new Map<string, Reference>([
    ...Object.entries(ones).map(([name, single]): [string, Reference] => [name, { one: single }]),
    ...Object.entries(many).map(([name, several]): [string, Reference] => [name, { many: several }]),
    ...(LONG_TEXTS[table] ?? []).map((name): [string, Reference] => [name, { long: true }]),
    ...UNREAD.map((name): [string, Reference] => [name, { unread: true }]),
  ]);
  references.set(table, found);
  return found;
}
