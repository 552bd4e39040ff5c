/** As much of GitHub's API as a comment on a pull request needs, on the loopback. */
import { createServer, type IncomingMessage } from "node:http";
import type { AddressInfo } from "node:net";

interface User {
  readonly id: number;
  readonly type: "Bot" | "User";
}

interface Comment {
  readonly id: number;
  readonly user: User;
  body: string;
}

export const BOT: User = { id: 41898282, type: "Bot" };

export interface Api {
  readonly url: string;
  readonly comments: Comment[];
  /** Method and address of each request, in order. */
  readonly requests: string[];
  /** Whose token it is: undefined, that of a job, which may not ask who it is. */
  person: User | undefined;
  /** What is answered to whoever writes, in place of writing. */
  refuses: number | undefined;
  add(user: User, body: string): Comment;
  close(): Promise<void>;
}

const COMMENTS = "/repos/example/shop/issues/7/comments";
const PAGES = 100;

export async function githubApi(): Promise<Api> {
  const server = createServer(async (request, response) => {
    const answer = (status: number, body: unknown): void => {
      response.writeHead(status, { "content-type": "application/json" }).end(JSON.stringify(body));
    };
    const { method, url = "" } = request;
    api.requests.push(`${method} ${url}`);
    if (request.headers.authorization !== "Bearer job-token") return answer(401, {});
    const { pathname, searchParams } = new URL(url, api.url);
    if (pathname === "/user") return api.person === undefined ? answer(403, {}) : answer(200, api.person);
    if (method === "GET" && pathname === COMMENTS) {
      const page = Number(searchParams.get("page"));
      const size = Math.min(PAGES, Number(searchParams.get("per_page")));
      return answer(200, api.comments.slice((page - 1) * size, page * size));
    }
    if (api.refuses !== undefined) return answer(api.refuses, { message: "::error::no\n::add-mask::x" });
    const { body } = JSON.parse(await textOf(request));
    if (body.length > 65_536) return answer(422, {});
    if (method === "POST" && pathname === COMMENTS) return answer(201, api.add(api.person ?? BOT, body));
    const found = api.comments.find(({ id }) => pathname === `/repos/example/shop/issues/comments/${id}`);
    if (method !== "PATCH" || found === undefined) return answer(404, {});
    found.body = body;
    answer(200, found);
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const api: Api = {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    comments: [],
    requests: [],
    person: undefined,
    refuses: undefined,
    add(user, body) {
      const comment = { id: 1_000 + api.comments.length, user, body };
      api.comments.push(comment);
      return comment;
    },
    close: () => new Promise((resolve) => server.close(() => resolve())),
  };
  return api;
}

async function textOf(request: IncomingMessage): Promise<string> {
  let text = "";
  for await (const part of request.setEncoding("utf8")) text += part;
  return text;
}
