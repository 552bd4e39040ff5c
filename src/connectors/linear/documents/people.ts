/** Everyone an issue may name: members of the workspace, its apps, and people outside it. */
import { type ListDocument, PAGE_INFO, page } from "./document.ts";

export const USERS: ListDocument = {
  name: "Users",
  root: "users",
  table: "users",
  text: (first) => `query Users($after: String) {
  users(${page(first)}, includeDisabled: true) {
    nodes { id name displayName email active app guest }
    ${PAGE_INFO}
  }
}`,
};

export const EXTERNAL_USERS: ListDocument = {
  name: "ExternalUsers",
  root: "externalUsers",
  table: "users",
  text: (first) => `query ExternalUsers($after: String) {
  externalUsers(${page(first)}) {
    nodes { id name displayName email }
    ${PAGE_INFO}
  }
}`,
};
