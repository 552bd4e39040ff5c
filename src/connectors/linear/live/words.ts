/** What Linear's failures mean, and what to do next. */
import type { FailureKind, RequestFailed } from "../../transport/failure.ts";
import * as words from "../../transport/words.ts";

const LINEAR: words.TrackerWords = {
  name: "Linear",
  what: {
    forbidden: "your API key has no access to it, or the workspace's plan does not include it",
    quota: "the hourly API quota is used up, and its reset is too far away to wait for",
  },
  next: {
    unauthorised:
      "Create a new key (Linear: Settings, Security & access, Personal API keys) and set LINEAR_API_KEY; an OAuth token goes into LINEAR_OAUTH_TOKEN and needs the scope read.",
    forbidden:
      "Use the key of a member who is in the team; a restricted key needs the permission Read and access to the teams.",
    "not-found": "Leave LINEAR_API_URL unset, or set it to https://api.linear.app/graphql.",
    rejected: "Check LINEAR_API_URL, and update backlint if there is a newer version.",
    "rate-limit": "Run again later, or with --concurrency 1.",
    quota: "Run again in an hour, or read fewer teams at a time.",
    server: "Look at linearstatus.com, then run again.",
    "sign-in-page":
      "Leave LINEAR_API_URL unset, or set it to the address of the API; inside a company network set HTTPS_PROXY.",
    "unknown-host": "Check the spelling of LINEAR_API_URL, and HTTPS_PROXY inside a company network.",
    refused: "Check LINEAR_API_URL and HTTPS_PROXY.",
    redirect: "Set LINEAR_API_URL to the address it redirects to, with https.",
  },
};

export const failureWords = (failure: RequestFailed): string => words.failureWords(LINEAR, failure);

export const nextStep = (kind: FailureKind): string => words.nextStep(LINEAR, kind);
