/** What an answer means for the request: done, again, or over. Trackers may bring their own reading. */
import { type FailureKind, kindOfError } from "./failure.ts";
import { oneLine } from "./redact.ts";
import { resetIn, retryAfter } from "./retry.ts";

/** An answer with its whole body. */
export interface Answer {
  readonly status: number;
  readonly headers: Headers;
  readonly text: string;
}

export type Classification =
  | { readonly is: "ok"; readonly value?: unknown }
  | {
      readonly is: "retry";
      readonly kind: FailureKind;
      readonly detail: string;
      /** Milliseconds the tracker asks to wait; the backoff decides where it asks for nothing. */
      readonly afterMs?: number | undefined;
      /** `endpoint`: the endpoint is asked too fast; `all`: a quota of everything is used up. */
      readonly slow?: "endpoint" | "all";
      /** Fewer attempts than usual, for failures that seldom pass. */
      readonly attempts?: number;
    }
  | { readonly is: "stop"; readonly kind: FailureKind; readonly detail: string };

interface Context {
  /** Epoch milliseconds. */
  readonly now: number;
  /** Whether the same credentials were accepted before in this run. */
  readonly accepted: boolean;
}

export type Classify = (answer: Answer, context: Context) => Classification;

/** A REST answer in JSON. */
export const classifyRest: Classify = (answer, context) => {
  const { status, headers, text } = answer;
  const detail = detailOf(answer);
  if (status === 204) return { is: "ok" };
  if (status >= 200 && status < 300) return readBody(headers, text);
  if (status === 429) return tooMany(headers, context.now, detail);
  if (status === 408 || status === 425 || status >= 500)
    return { is: "retry", kind: "server", detail, afterMs: retryAfter(headers, context.now) };
  const kind = KINDS[status] ?? "rejected";
  // A single refusal amid answers is a gateway's hiccup more often than a token that has just expired. The very
  // first one is asked again once only: servers lock an account after a few wrong tries.
  if (kind === "unauthorised" || kind === "forbidden")
    return { is: "retry", kind, detail, attempts: context.accepted ? 4 : 2 };
  return { is: "stop", kind, detail };
};

const KINDS: Readonly<Record<number, FailureKind>> = {
  401: "unauthorised",
  403: "forbidden",
  404: "not-found",
  405: "rejected",
  407: "network",
  410: "gone",
};

function readBody(headers: Headers, text: string): Classification {
  const start = text.slice(0, 200).trimStart();
  if (start === "") return { is: "retry", kind: "empty", detail: "the answer is empty" };
  if (start.startsWith("<") || (headers.get("content-type") ?? "").includes("text/html"))
    return { is: "retry", kind: "sign-in-page", detail: titleOf(text), attempts: 4 };
  try {
    return { is: "ok", value: JSON.parse(text) };
  } catch {
    return { is: "retry", kind: "truncated", detail: "the answer is cut short or not JSON" };
  }
}

function tooMany(headers: Headers, now: number, detail: string): Classification {
  const reason = headers.get("ratelimit-reason") ?? "";
  const afterMs = retryAfter(headers, now) ?? resetIn(headers, now);
  const quota = reason.includes("quota");
  return {
    is: "retry",
    kind: quota ? "quota" : "rate-limit",
    detail: detail || reason,
    afterMs,
    slow: quota ? "all" : "endpoint",
  };
}

/** What an error answer says in words: lists of messages, a gateway's message, a page's title. */
function detailOf({ text }: Pick<Answer, "text">): string {
  const start = text.slice(0, 200).trimStart();
  if (start.startsWith("<")) return titleOf(text);
  if (text.length > 100_000) return "";
  try {
    const body: unknown = JSON.parse(text);
    if (typeof body !== "object" || body === null) return "";
    const { errorMessages, errors, message } = body as Record<string, unknown>;
    const words = [
      ...(Array.isArray(errorMessages) ? errorMessages : []),
      ...(typeof errors === "object" && errors !== null && !Array.isArray(errors)
        ? Object.values(errors)
        : []),
      message,
    ];
    return oneLine(words.filter((one) => typeof one === "string").join("; "));
  } catch {
    return "";
  }
}

function titleOf(html: string): string {
  const head = html.slice(0, 20_000);
  const open = head.toLowerCase().indexOf("<title>");
  const close = head.toLowerCase().indexOf("</title>");
  const title = open >= 0 && close > open ? oneLine(head.slice(open + "<title>".length, close)) : "";
  return title === "" ? "a web page" : `a web page, “${title.slice(0, 80)}”`;
}

/** Silence is given up sooner: each attempt costs as long as the limit itself. */
const TIMED_OUT = 3;

/** What an exception of fetch means for the request. */
export function classifyError(error: unknown): Classification {
  const { kind, code } = kindOfError(error);
  if (kind === "certificate") return { is: "stop", kind, detail: code };
  const attempts =
    kind === "timeout" || kind === "unknown-host" || kind === "refused" ? TIMED_OUT : undefined;
  return { is: "retry", kind, detail: code, ...(attempts === undefined ? {} : { attempts }) };
}
