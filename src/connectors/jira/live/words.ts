/** Failures in words: what happened, and what to do next. */
import type { FailureKind, RequestFailed } from "../../transport/failure.ts";

const WHAT: Readonly<Record<FailureKind, string>> = {
  unauthorised: "Jira does not accept the credentials",
  forbidden: "this account may not see it",
  "not-found": "there is nothing at this address, or this account may not see it",
  gone: "this Jira has taken the operation away",
  rejected: "Jira rejects the request",
  "rate-limit": "Jira kept asking to slow down",
  quota: "the hourly quota is used up and comes back later than is worth waiting for",
  server: "Jira kept failing",
  "sign-in-page": "a web page came instead of data, as single sign-on and proxies send it",
  empty: "Jira kept sending empty answers",
  truncated: "answers kept being cut short",
  timeout: "Jira did not answer in time",
  "unknown-host": "no such host is known",
  refused: "the host refuses connections",
  certificate: "the certificate of the host is not trusted",
  network: "the connection kept breaking",
  redirect: "the address redirects to where it cannot be followed",
  budget: "the budget of requests (--max-requests) is used up",
  cancelled: "stopped on request",
};

/** The exact next step for each failure; undefined where another try is all there is. */
const NEXT: Readonly<Partial<Record<FailureKind, string>>> = {
  unauthorised:
    "Make a new token and check that JIRA_EMAIL belongs to it; scoped tokens work at https://api.atlassian.com/ex/jira/CLOUD-ID only, and Data Center wants JIRA_PAT.",
  forbidden:
    "Ask a Jira administrator for the permission Browse Projects (for tokens: the scopes read:jira-work and read:jira-user); on Data Center with basic sign-in switched off use JIRA_PAT.",
  "not-found":
    "Check JIRA_HOST: the bare address of the site, or https://api.atlassian.com/ex/jira/CLOUD-ID with the id from SITE/_edge/tenant_info.",
  gone: "Update backlint; this version asks in a way that Jira has switched off.",
  rejected: "Check the project key or the query in Jira's own search.",
  "rate-limit": "Run again later, or with --concurrency 2.",
  quota: "Run again after the reset, an hour at the latest.",
  server: "Look at status.atlassian.com or ask whoever runs the server, then run again.",
  "sign-in-page":
    "Point JIRA_HOST at the address of the API itself, not at a single sign-on or portal page; inside a company network set HTTPS_PROXY.",
  empty: "Run again; if it stays, ask whoever runs the proxy in between.",
  truncated: "Run again; if it stays, ask whoever runs the proxy in between.",
  timeout: "Check the network and HTTPS_PROXY, then run again.",
  "unknown-host": "Check the spelling of JIRA_HOST, and HTTPS_PROXY inside a company network.",
  refused: "Check the port in JIRA_HOST and whether Jira is up.",
  certificate:
    "Point NODE_EXTRA_CA_CERTS at a PEM file with your company's root certificate and run again; never switch the check off.",
  network: "Check the network and HTTPS_PROXY, then run again.",
  redirect: "Set JIRA_HOST to the address it redirects to, with https.",
  budget: "Raise --max-requests.",
};

/** "what happened (HTTP 503: what the tracker said)". */
export function failureWords({ kind, status, detail }: RequestFailed): string {
  const said = [status === undefined ? "" : `HTTP ${status}`, detail].filter(Boolean).join(": ");
  return `${WHAT[kind]}${said === "" ? "" : ` (${said})`}`;
}

/** What is wrong once the site itself has answered lies with the source that was named. */
const NEXT_THERE: Readonly<Partial<Record<FailureKind, string>>> = {
  "not-found":
    "Check the key, board number or query; if it is right, ask a Jira administrator for the permission Browse Projects there.",
};

/** `there`: the site has answered before, so its address is right. */
export const nextStep = (kind: FailureKind, there = false): string =>
  (there ? NEXT_THERE[kind] : undefined) ?? NEXT[kind] ?? "Run again.";
