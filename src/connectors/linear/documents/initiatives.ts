/** Initiatives, the projects that serve them, and their updates: asked for apart, as not every plan and key has them. */
import { type ListDocument, PAGE_INFO, page } from "./document.ts";

const LINKS = "nodes { id url label createdAt creator { id } }";

export const INITIATIVES: ListDocument = {
  name: "Initiatives",
  root: "initiatives",
  table: "initiatives",
  text: (first) => `query Initiatives($after: String) {
  initiatives(${page(first)}) {
    nodes {
      id slugId name url description content status priority sortOrder health healthUpdatedAt
      createdAt updatedAt archivedAt trashed startedAt completedAt canceledAt targetDate targetDateResolution
      updateReminderFrequency updateReminderFrequencyInWeeks frequencyResolution
      owner { id } creator { id } parentInitiative { id } leadTeam { id }
      links(first: 3, includeArchived: true) { ${LINKS} ${PAGE_INFO} }
    }
    ${PAGE_INFO}
  }
}`,
  nested: [{ field: "links", owner: "initiative", selection: LINKS }],
};

export const INITIATIVES_OF_PROJECTS: ListDocument = {
  name: "InitiativesOfProjects",
  root: "initiativeToProjects",
  table: "initiativeToProjects",
  text: (first) => `query InitiativesOfProjects($after: String) {
  initiativeToProjects(${page(first)}) {
    nodes { id initiative { id } project { id } }
    ${PAGE_INFO}
  }
}`,
};

export const INITIATIVE_UPDATES: ListDocument = {
  name: "InitiativeUpdates",
  root: "initiativeUpdates",
  table: "initiativeUpdates",
  text: (first) => `query InitiativeUpdates($after: String) {
  initiativeUpdates(${page(first)}) {
    nodes { id body health createdAt updatedAt initiative { id } user { id } }
    ${PAGE_INFO}
  }
}`,
};
