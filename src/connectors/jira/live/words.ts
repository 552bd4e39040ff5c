/** What Jira's failures mean, and what to do next. */
import type { FailureKind, RequestFailed } from "../../transport/failure.ts";
import * as words from "../../transport/words.ts";

const JIRA: words.TrackerWords = {
  name: "Jira",
  what: { "not-found": "there is nothing at this address, or this account has no permission to see it" },
  next: {
    unauthorised:
      "Create a new token and check that JIRA_EMAIL belongs to it. Scoped tokens work only with https://api.atlassian.com/ex/jira/CLOUD-ID; Data Center needs JIRA_PAT.",
    forbidden:
      "Ask a Jira administrator for the permission Browse Projects (for tokens: the scopes read:jira-work and read:jira-user); on Data Center with basic sign-in switched off use JIRA_PAT.",
    "not-found":
      "Check JIRA_HOST: only the address of the site, or https://api.atlassian.com/ex/jira/CLOUD-ID with the id from SITE/_edge/tenant_info.",
    gone: "Update backlint: Jira has switched off an interface that this version uses.",
    rejected: "Check the project key or the query in Jira's own search.",
    "rate-limit": "Run again later, or with --concurrency 2.",
    quota: "Run again after the quota is reset, at the latest in one hour.",
    server: "Look at status.atlassian.com or ask the administrator of the server, then run again.",
    "sign-in-page":
      "Set JIRA_HOST to the address of the API, not of a single sign-on or portal page; inside a company network set HTTPS_PROXY.",
    "unknown-host": "Check the spelling of JIRA_HOST, and HTTPS_PROXY inside a company network.",
    refused: "Check the port in JIRA_HOST and whether Jira is up.",
    redirect: "Set JIRA_HOST to the address it redirects to, with https.",
  },
};

/** What is wrong once the site itself has answered lies with the source that was named. */
const THERE: words.TrackerWords = {
  ...JIRA,
  next: {
    ...JIRA.next,
    "not-found":
      "Check the key, board number or query; if it is right, ask a Jira administrator for the permission Browse Projects there.",
  },
};

export const failureWords = (failure: RequestFailed): string => words.failureWords(JIRA, failure);

/** `there`: the site has answered before, so its address is right. */
export const nextStep = (kind: FailureKind, there = false): string =>
  words.nextStep(there ? THERE : JIRA, kind);
