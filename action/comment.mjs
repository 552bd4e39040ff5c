/**
 * Writes one comment on the pull request of the event, or updates the one it wrote before.
 *
 *     node comment.mjs FILE
 *
 * Reads GITHUB_API_URL, GITHUB_REPOSITORY, GITHUB_TOKEN and GITHUB_EVENT_PATH. Ends with 0 where the comment stands or
 * there is no pull request, with 1 and one line where it could not be written.
 */
import { readFileSync } from "node:fs";

const MARKER = "<!-- backlint -->";
const PAGE = 100;
/** Milliseconds that one answer may take. */
const PATIENCE = 30_000;

class Refusal extends Error {}

const {
  GITHUB_API_URL: api = "https://api.github.com",
  GITHUB_REPOSITORY: repository = "",
  GITHUB_TOKEN: token = "",
  GITHUB_EVENT_PATH: eventPath = "",
} = process.env;

async function main(file) {
  const body = readFileSync(file, "utf8");
  if (!body.startsWith(MARKER))
    throw new Refusal("the comment has no marker, so it would never be found again");
  const number = pullRequest();
  if (number === undefined) return "no pull request, so no comment";
  if (token === "") throw new Refusal("no token: give the action a github-token");
  const issue = `/repos/${repository}/issues`;
  const own = await ownComment(`${issue}/${number}/comments`);
  if (own === undefined) {
    await ask("POST", `${issue}/${number}/comments`, { body });
    return `commented on pull request ${number}`;
  }
  await ask("PATCH", `${issue}/comments/${own.id}`, { body });
  return `updated the comment on pull request ${number}`;
}

/** Of pull_request events, and of comments on a pull request. */
function pullRequest() {
  if (eventPath === "") return undefined;
  const event = JSON.parse(readFileSync(eventPath, "utf8"));
  const number = event.pull_request?.number ?? (event.issue?.pull_request && event.issue.number);
  return Number.isSafeInteger(number) ? number : undefined;
}

/** The oldest of its own. Anybody can write the marker: that alone makes no comment ours. */
async function ownComment(path) {
  const isOwn = await author();
  for (let page = 1; ; page++) {
    const comments = await ask("GET", `${path}?per_page=${PAGE}&page=${page}`);
    if (!Array.isArray(comments)) throw new Refusal("the answer is no list of comments");
    const found = comments.find(({ body, user }) => body?.startsWith(MARKER) && isOwn(user));
    if (found !== undefined || comments.length < PAGE) return found;
  }
}

/** A person's token knows whose it is; that of a job is an app's, which may not ask, and writes as a bot. */
async function author() {
  const response = await send("GET", "/user");
  if (!response.ok) return (user) => user?.type === "Bot";
  const { id } = await response.json();
  return (user) => user?.id === id;
}

async function ask(method, path, content) {
  const response = await send(method, path, content);
  if (!response.ok) throw new Refusal(reason(response.status, method));
  return response.json();
}

async function send(method, path, content) {
  try {
    return await fetch(`${api}${path}`, {
      method,
      headers: {
        accept: "application/vnd.github+json",
        authorization: `Bearer ${token}`,
        "user-agent": "backlint",
        "x-github-api-version": "2022-11-28",
        ...(content === undefined ? {} : { "content-type": "application/json" }),
      },
      signal: AbortSignal.timeout(PATIENCE),
      ...(content === undefined ? {} : { body: JSON.stringify(content) }),
    });
  } catch {
    throw new Refusal("GitHub does not answer");
  }
}

function reason(status, method) {
  const words = {
    401: "the token is not accepted",
    403: "the token may not: the job needs `permissions: pull-requests: write`, and a fork's has none",
    404: "the token does not see this pull request",
    422: "GitHub does not take the text",
    429: "too many requests, later",
  };
  return `${method} answered ${status}${status in words ? `: ${words[status]}` : ""}`;
}

try {
  process.stdout.write(`backlint: ${await main(process.argv[2])}\n`);
} catch (error) {
  if (!(error instanceof Refusal)) throw error;
  process.stdout.write(`::warning title=backlint::No comment: ${error.message}\n`);
  process.exitCode = 1;
}
