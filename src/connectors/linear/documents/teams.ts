/** Teams with their settings, and what their issues refer to: states, labels, cycles. */
import { type ListDocument, PAGE_INFO, page } from "./document.ts";

export const TEAMS: ListDocument = {
  name: "Teams",
  root: "teams",
  table: "teams",
  text: (first) => `query Teams($after: String) {
  teams(${page(first)}) {
    nodes {
      id key name timezone createdAt updatedAt archivedAt
      cyclesEnabled triageEnabled issueEstimationType autoClosePeriod autoArchivePeriod groupIssueHistory
      issueCount(includeArchived: true)
      activeCycle { id }
    }
    ${PAGE_INFO}
  }
}`,
};

export const WORKFLOW_STATES: ListDocument = {
  name: "WorkflowStates",
  root: "workflowStates",
  table: "workflowStates",
  text: (first) => `query WorkflowStates($after: String, $filter: WorkflowStateFilter) {
  workflowStates(${page(first)}, filter: $filter) {
    nodes { id name type position team { id } }
    ${PAGE_INFO}
  }
}`,
};

export const ISSUE_LABELS: ListDocument = {
  name: "IssueLabels",
  root: "issueLabels",
  table: "issueLabels",
  text: (first) => `query IssueLabels($after: String) {
  issueLabels(${page(first)}) {
    nodes { id name isGroup }
    ${PAGE_INFO}
  }
}`,
};

const UNCOMPLETED = "nodes { id }";

export const CYCLES: ListDocument = {
  name: "Cycles",
  root: "cycles",
  table: "cycles",
  text: (first) => `query Cycles($after: String, $filter: CycleFilter) {
  cycles(${page(first)}, filter: $filter) {
    nodes {
      id number name description startsAt endsAt completedAt isActive isPast isFuture isNext createdAt updatedAt archivedAt
      team { id }
      uncompletedIssuesUponClose(first: 20, includeArchived: true) { ${UNCOMPLETED} ${PAGE_INFO} }
    }
    ${PAGE_INFO}
  }
}`,
  nested: [{ field: "uncompletedIssuesUponClose", owner: "cycle", selection: UNCOMPLETED }],
};
