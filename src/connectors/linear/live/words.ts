/** Failures in words: what happened, and what to do next. */
import type { FailureKind, RequestFailed } from "../../transport/failure.ts";

const WHAT: Readonly<Record<FailureKind, string>> = {
  unauthorised: "Linear does not accept the credentials",
  forbidden: "this key may not see it, or the workspace's plan does not have it",
  "not-found": "there is nothing at this address",
  gone: "Linear has taken the operation away",
  rejected: "Linear rejects the request",
  "rate-limit": "Linear kept asking to slow down",
  quota: "the hourly budget is used up and comes back later than is worth waiting for",
  server: "Linear kept failing",
  "sign-in-page": "a web page came instead of data, as single sign-on and proxies send it",
  empty: "Linear kept sending empty answers",
  truncated: "answers kept being cut short",
  timeout: "Linear did not answer in time",
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
    "Make a new key (Linear: Settings, Security & access, Personal API keys) and set LINEAR_API_KEY; an OAuth token goes into LINEAR_OAUTH_TOKEN and needs the scope read.",
  forbidden:
    "Use the key of a member who is in the team; a restricted key needs the permission Read and access to the teams.",
  "not-found": "Leave LINEAR_API_URL unset, or set it to https://api.linear.app/graphql.",
  rejected: "Check LINEAR_API_URL, and update backlint if there is a newer version.",
  "rate-limit": "Run again later, or with --concurrency 1.",
  quota: "Run again in an hour, or name fewer teams a run.",
  server: "Look at linearstatus.com, then run again.",
  "sign-in-page":
    "Leave LINEAR_API_URL unset, or point it at the API itself; inside a company network set HTTPS_PROXY.",
  empty: "Run again; if it stays, ask whoever runs the proxy in between.",
  truncated: "Run again; if it stays, ask whoever runs the proxy in between.",
  timeout: "Check the network and HTTPS_PROXY, then run again.",
  "unknown-host": "Check the spelling of LINEAR_API_URL, and HTTPS_PROXY inside a company network.",
  refused: "Check LINEAR_API_URL and HTTPS_PROXY.",
  certificate:
    "Point NODE_EXTRA_CA_CERTS at a PEM file with your company's root certificate and run again; never switch the check off.",
  network: "Check the network and HTTPS_PROXY, then run again.",
  redirect: "Set LINEAR_API_URL to the address it redirects to, with https.",
  budget: "Raise --max-requests.",
};

/** "what happened (HTTP 503: what the tracker said)". */
export function failureWords({ kind, status, detail }: RequestFailed): string {
  const said = [status === undefined || status === 200 ? "" : `HTTP ${status}`, detail]
    .filter(Boolean)
    .join(": ");
  return `${WHAT[kind]}${said === "" ? "" : ` (${said})`}`;
}

export const nextStep = (kind: FailureKind): string => NEXT[kind] ?? "Run again.";
