/** Jira's user objects. */
import type { Person } from "../../backlog/model.ts";
import type { Account } from "../people.ts";
import { isRaw, type Raw } from "../raw.ts";
import { textIn } from "./raw.ts";

/** The name that identifies the account fastest; undefined for an object without any name. */
export const accountName = (raw: Raw): string | undefined =>
  textIn(raw, "accountId") ??
  textIn(raw, "key") ??
  textIn(raw, "name") ??
  textIn(raw, "emailAddress") ??
  textIn(raw, "displayName");

export function accountOf(raw: Raw): Account {
  const groups = isRaw(raw.groups) && Array.isArray(raw.groups.items) ? raw.groups.items : undefined;
  return {
    id: textIn(raw, "accountId"),
    key: textIn(raw, "key"),
    name: textIn(raw, "name"),
    email: textIn(raw, "emailAddress"),
    displayName: textIn(raw, "displayName"),
    kind: kindOf(raw.accountType),
    ...(groups && { groups: groups.flatMap((group) => (isRaw(group) ? (textIn(group, "name") ?? []) : [])) }),
  };
}

/** Servers do not say what an account is; Cloud calls people `atlassian` or, in its service desk, `customer`. */
const kindOf = (type: unknown): Person["kind"] =>
  type === "app" ? "app" : type === "atlassian" || type === "customer" ? "human" : "unknown";
