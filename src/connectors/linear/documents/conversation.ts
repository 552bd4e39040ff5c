/** What people wrote: comments, and documents beside issues, projects and initiatives. */
import { type ListDocument, PAGE_INFO, page } from "./document.ts";

export const COMMENTS: ListDocument = {
  name: "Comments",
  root: "comments",
  table: "comments",
  text: (first) => `query Comments($after: String, $filter: CommentFilter) {
  comments(${page(first)}, filter: $filter) {
    nodes {
      id body createdAt updatedAt issueId projectId initiativeId
      user { id } botActor { id name type } externalUser { id }
    }
    ${PAGE_INFO}
  }
}`,
};

export const DOCUMENTS: ListDocument = {
  name: "Documents",
  root: "documents",
  table: "documents",
  text: (first) => `query Documents($after: String, $filter: DocumentFilter) {
  documents(${page(first)}, filter: $filter) {
    nodes { id title content createdAt updatedAt trashed issue { id } project { id } initiative { id } }
    ${PAGE_INFO}
  }
}`,
};
