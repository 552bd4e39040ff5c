/** A few issues with what explains them, in one request. */

/** Linear reads the size of a page from the text itself. */
export const items = (first: number): string => `query Items($filter: IssueFilter!) {
  issues(first: ${first}, includeArchived: true, filter: $filter) {
    nodes {
      id identifier title description url priority estimate sortOrder dueDate
      createdAt updatedAt archivedAt trashed startedAt completedAt canceledAt customerTicketCount
      state { id name type } team { id key name }
      project { id name slugId description content url createdAt updatedAt }
      parent { id identifier title description createdAt updatedAt state { id name type } team { id key name } }
      labels(first: 20) { nodes { id name } }
      attachments(first: 20) { nodes { id url title sourceType createdAt } }
    }
  }
}`;
