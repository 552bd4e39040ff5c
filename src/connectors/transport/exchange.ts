/** One request and its whole answer: redirects followed by our own code, a limit on the time without data. */
import type { Answer } from "./classify.ts";
import { RequestFailed } from "./failure.ts";

export type Fetch = (url: string, init: RequestInit) => Promise<Response>;

export interface Question {
  readonly method: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string | undefined;
}

const MOST_REDIRECTS = 5;
/** Headers that say who we are, whatever a tracker calls them. */
const CREDENTIALS = /^(?:authorization|cookie|proxy-authorization|x-.*(?:token|key|auth).*)$/i;
const LOOPBACK = /^(?:localhost|127(?:\.\d{1,3}){3}|\[::1\])$/;

/** Secrets are sent over plain http to this machine only. */
export const isSafe = ({ protocol, hostname }: URL): boolean =>
  protocol === "https:" || (protocol === "http:" && LOOPBACK.test(hostname));

/**
 * @throws RequestFailed for a redirect that leads nowhere or off https; what fetch throws otherwise, with a
 * TimeoutError where nothing came for `silenceMs`.
 */
export async function exchange(
  fetch: Fetch,
  url: string,
  request: Question,
  silenceMs: number,
  signal: AbortSignal | undefined,
): Promise<Answer> {
  const silence = new AbortController();
  const timer = setTimeout(
    () => silence.abort(new DOMException("no answer in time", "TimeoutError")),
    silenceMs,
  );
  const signals = signal === undefined ? silence.signal : AbortSignal.any([silence.signal, signal]);
  try {
    const response = await followed(fetch, url, request, signals);
    return { status: response.status, headers: response.headers, text: await textOf(response, timer) };
  } finally {
    clearTimeout(timer);
  }
}

async function followed(
  fetch: Fetch,
  from: string,
  request: Question,
  signal: AbortSignal,
): Promise<Response> {
  let url = new URL(from);
  let { method, headers, body } = request;
  for (let hop = 0; hop <= MOST_REDIRECTS; hop++) {
    if (!isSafe(url))
      throw new RequestFailed("redirect", `${url.host} would be read over http without encryption`, {
        detail: "http without encryption is allowed for this machine only",
      });
    const response = await fetch(url.href, {
      method,
      headers,
      signal,
      redirect: "manual",
      ...(body === undefined ? {} : { body }),
    });
    const to = response.headers.get("location");
    if (![301, 302, 303, 307, 308].includes(response.status) || to === null) return response;
    await response.body?.cancel();
    const next = new URL(to, url);
    if (response.status === 303 || (response.status < 303 && method === "POST")) {
      method = "GET";
      body = undefined;
    }
    if (next.host !== url.host) headers = withoutCredentials(headers);
    url = next;
  }
  throw new RequestFailed("redirect", "the address redirects too often");
}

const withoutCredentials = (headers: Readonly<Record<string, string>>): Record<string, string> =>
  Object.fromEntries(Object.entries(headers).filter(([name]) => !CREDENTIALS.test(name)));

/** The body, with the timeout restarted at every chunk. */
async function textOf(response: Response, timer: NodeJS.Timeout): Promise<string> {
  if (response.body === null) return "";
  const decoder = new TextDecoder();
  const parts: string[] = [];
  for await (const piece of response.body as AsyncIterable<Uint8Array>) {
    timer.refresh();
    parts.push(decoder.decode(piece, { stream: true }));
  }
  parts.push(decoder.decode());
  return parts.join("");
}
