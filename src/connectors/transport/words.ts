/** Failures in words: what happened, and what to do next. What differs by tracker is the tracker's own file. */
import type { FailureKind, RequestFailed } from "./failure.ts";

type ByKind = Readonly<Partial<Record<FailureKind, string>>>;

export interface TrackerWords {
  /** "Jira", "Linear". */
  readonly name: string;
  /** What happened, where the tracker has words of its own for it. */
  readonly what: ByKind;
  /** The exact next step, beside those that hold for every tracker. */
  readonly next: ByKind;
}

const what = (name: string): Readonly<Record<FailureKind, string>> => ({
  unauthorised: `${name} does not accept the credentials`,
  forbidden: "this account has no permission to see it",
  "not-found": "there is nothing at this address",
  gone: `${name} no longer offers this operation`,
  rejected: `${name} rejects the request`,
  "rate-limit": `${name} kept asking for fewer requests`,
  quota: "the hourly API quota is used up, and its reset is too far away to wait for",
  server: `${name} kept reporting internal errors`,
  "sign-in-page": "the answer was a web page instead of data, as from a single sign-on or a proxy",
  empty: `${name} kept sending empty answers`,
  truncated: "answers kept being cut short",
  timeout: `${name} did not answer in time`,
  "unknown-host": "the host name is not known",
  refused: "the host refuses connections",
  certificate: "the certificate of the host is not trusted",
  network: "the connection broke several times",
  redirect: "the address redirects to a place that cannot be read",
  budget: "the limit of requests (--max-requests) is reached",
  cancelled: "stopped on request",
});

const NEXT: ByKind = {
  empty: "Run again; if the error stays, ask the administrator of your proxy.",
  truncated: "Run again; if the error stays, ask the administrator of your proxy.",
  timeout: "Check the network and HTTPS_PROXY, then run again.",
  certificate:
    "Point NODE_EXTRA_CA_CERTS at a PEM file with your company's root certificate and run again; do not switch the certificate check off.",
  network: "Check the network and HTTPS_PROXY, then run again.",
  budget: "Raise --max-requests.",
};

/** "what happened (HTTP 503: what the tracker said)"; a failure inside HTTP 200 has no status worth a word. */
export function failureWords(
  { name, what: own }: TrackerWords,
  { kind, status, detail }: RequestFailed,
): string {
  const said = [status === undefined || status === 200 ? "" : `HTTP ${status}`, detail]
    .filter(Boolean)
    .join(": ");
  return `${own[kind] ?? what(name)[kind]}${said === "" ? "" : ` (${said})`}`;
}

/** The exact next step; another try where that is all there is. */
export const nextStep = ({ next }: TrackerWords, kind: FailureKind): string =>
  next[kind] ?? NEXT[kind] ?? "Run again.";
