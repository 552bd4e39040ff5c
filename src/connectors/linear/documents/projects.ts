/** Projects, their statuses, milestones and updates. */
import { type ListDocument, PAGE_INFO, page } from "./document.ts";

const TEAMS = "nodes { id }";
const LINKS = "nodes { id url label createdAt creator { id } }";

export const PROJECTS: ListDocument = {
  name: "Projects",
  root: "projects",
  table: "projects",
  text: (first) => `query Projects($after: String, $filter: ProjectFilter) {
  projects(${page(first)}, filter: $filter) {
    nodes {
      id slugId name url description content priority sortOrder health healthUpdatedAt
      createdAt updatedAt archivedAt trashed startedAt completedAt canceledAt
      startDate startDateResolution targetDate targetDateResolution
      updateReminderFrequency updateReminderFrequencyInWeeks frequencyResolution
      status { id } lead { id } creator { id }
      teams(first: 5, includeArchived: true) { ${TEAMS} ${PAGE_INFO} }
      externalLinks(first: 3, includeArchived: true) { ${LINKS} ${PAGE_INFO} }
    }
    ${PAGE_INFO}
  }
}`,
  nested: [
    { field: "teams", owner: "project", selection: TEAMS },
    { field: "externalLinks", owner: "project", selection: LINKS },
  ],
};

export const PROJECT_STATUSES: ListDocument = {
  name: "ProjectStatuses",
  root: "projectStatuses",
  table: "projectStatuses",
  text: (first) => `query ProjectStatuses($after: String) {
  projectStatuses(${page(first)}) {
    nodes { id name type position }
    ${PAGE_INFO}
  }
}`,
};

export const PROJECT_MILESTONES: ListDocument = {
  name: "ProjectMilestones",
  root: "projectMilestones",
  table: "projectMilestones",
  text: (first) => `query ProjectMilestones($after: String, $filter: ProjectMilestoneFilter) {
  projectMilestones(${page(first)}, filter: $filter) {
    nodes { id name description status targetDate createdAt updatedAt project { id } }
    ${PAGE_INFO}
  }
}`,
};

export const PROJECT_UPDATES: ListDocument = {
  name: "ProjectUpdates",
  root: "projectUpdates",
  table: "projectUpdates",
  text: (first) => `query ProjectUpdates($after: String, $filter: ProjectUpdateFilter) {
  projectUpdates(${page(first)}, filter: $filter) {
    nodes { id body health createdAt updatedAt project { id } user { id } }
    ${PAGE_INFO}
  }
}`,
};
