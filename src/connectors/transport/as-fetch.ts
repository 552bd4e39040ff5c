/** The transport as a `fetch`, for clients that bring their own. */
import type { Answer } from "./classify.ts";
import type { Question } from "./exchange.ts";

/**
 * What the classification lets pass becomes a Response, whatever its status; what it stops is thrown as
 * RequestFailed.
 */
export function asFetch(
  request: (url: string, question: Partial<Question>) => Promise<Answer>,
): typeof fetch {
  return async (input, init) => {
    const asked = new Request(input, init);
    const { status, headers, text } = await request(asked.url, {
      method: asked.method,
      headers: Object.fromEntries(asked.headers),
      body: asked.method === "GET" ? undefined : await asked.text(),
    });
    const plain = new Headers(headers);
    // The body is decoded already.
    for (const name of ["content-encoding", "content-length", "transfer-encoding"]) plain.delete(name);
    return new Response(status === 204 ? null : text, { status, headers: plain });
  };
}
