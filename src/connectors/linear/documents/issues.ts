/** Issues with the first entries of their history and their attachments. */
import { type ListDocument, PAGE_INFO, page } from "./document.ts";

/**
 * Ids and scalars only, but for three things that have no scalar. Linear keeps no text of descriptions here and no
 * manual order: who changed a description and that they did is all there is.
 */
const HISTORY = `nodes {
  id createdAt actorId
  fromStateId toStateId fromCycleId toCycleId fromPriority toPriority fromTitle toTitle fromEstimate toEstimate
  fromDueDate toDueDate fromParentId toParentId fromProjectId toProjectId fromTeamId toTeamId fromAssigneeId toAssigneeId
  addedLabelIds removedLabelIds attachmentId customerNeedId
  updatedDescription autoClosed autoArchived archived trashed
  botActor { id name type }
  descriptionUpdatedBy { id }
  relationChanges { identifier type }
}`;

const ATTACHMENTS = "nodes { id url title sourceType createdAt creator { id } }";

export const ISSUES: ListDocument = {
  name: "Issues",
  root: "issues",
  table: "issues",
  text: (first) => `query Issues($after: String, $filter: IssueFilter) {
  issues(${page(first)}, filter: $filter) {
    nodes {
      id identifier title description url priority estimate sortOrder prioritySortOrder dueDate
      createdAt updatedAt archivedAt trashed startedTriageAt triagedAt startedAt completedAt canceledAt autoClosedAt
      addedToCycleAt addedToProjectAt snoozedUntilAt customerTicketCount integrationSourceType labelIds
      state { id } team { id } project { id } projectMilestone { id } cycle { id } parent { id identifier }
      assignee { id } creator { id } externalUserCreator { id } asksRequester { id } asksExternalUserRequester { id }
      botActor { id name type }
      history(first: 9, includeArchived: true) { ${HISTORY} ${PAGE_INFO} }
      attachments(first: 2, includeArchived: true) { ${ATTACHMENTS} ${PAGE_INFO} }
    }
    ${PAGE_INFO}
  }
}`,
  nested: [
    { field: "history", owner: "issue", selection: HISTORY },
    { field: "attachments", owner: "issue", selection: ATTACHMENTS },
  ],
};

/** Issues of other teams that serve the projects of those read: without them a shared project would look empty. */
export const NEIGHBOURS: ListDocument = {
  name: "Neighbours",
  root: "issues",
  table: "issues",
  text: (first) => `query Neighbours($after: String, $filter: IssueFilter) {
  issues(${page(first)}, filter: $filter) {
    nodes {
      id identifier title createdAt updatedAt startedAt completedAt canceledAt labelIds
      state { id } team { id } project { id } parent { id identifier }
    }
    ${PAGE_INFO}
  }
}`,
};

/** Relations have no filter; each names both its issues by key, whether or not these were read. */
export const ISSUE_RELATIONS: ListDocument = {
  name: "IssueRelations",
  root: "issueRelations",
  table: "issueRelations",
  text: (first) => `query IssueRelations($after: String) {
  issueRelations(${page(first)}) {
    nodes { id type createdAt issue { id identifier } relatedIssue { id identifier } }
    ${PAGE_INFO}
  }
}`,
};
