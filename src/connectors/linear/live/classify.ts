/** What an answer of a GraphQL API means for the request: its status alone says little. */

import type { Raw } from "../../raw.ts";
import { type Answer, type Classify, classifyRest } from "../../transport/classify.ts";
import { oneLine } from "../../transport/redact.ts";
import { retryAfter } from "../../transport/retry.ts";
import { asRaw, asText } from "../raw.ts";
import type { Budget } from "./budget.ts";

/** An error inside an answer. */
export interface Fault {
  readonly code: string;
  readonly message: string;
  readonly path: readonly (string | number)[];
}

export function classifyGraphql(budget: Budget): Classify {
  return (answer, context) => {
    budget.saw(answer.headers, context.now);
    const body = bodyOf(answer);
    const faults = faultsIn(body);
    const detail = faults[0]?.message ?? "";
    const has = (...codes: readonly string[]): boolean => faults.some(({ code }) => codes.includes(code));
    if (has("RATELIMITED")) {
      const afterMs = retryAfter(answer.headers, context.now) ?? budget.pause(context.now);
      return { is: "retry", kind: "rate-limit", detail, afterMs, slow: "all" };
    }
    if (has("AUTHENTICATION_ERROR"))
      return context.accepted
        ? { is: "retry", kind: "unauthorised", detail, attempts: 3 }
        : { is: "stop", kind: "unauthorised", detail };
    if (faults.length > 0) {
      const passing = answer.status >= 500 || has("INTERNAL_SERVER_ERROR", "LOCK_TIMEOUT", "TIMEOUT");
      if (passing && asRaw(body?.data) === undefined) return { is: "retry", kind: "server", detail };
      return { is: "ok" };
    }
    const classification = classifyRest(answer, context);
    if (classification.is !== "ok" || asRaw(body?.data) !== undefined) return classification;
    return { is: "retry", kind: "empty", detail: "the answer contains neither data nor an error" };
  };
}

function bodyOf({ text }: Answer): Raw | undefined {
  if (!text.trimStart().startsWith("{")) return undefined;
  try {
    return asRaw(JSON.parse(text));
  } catch {
    return undefined;
  }
}

/** The errors of an answer's body. */
export function faultsIn(body: Raw | undefined): readonly Fault[] {
  if (!Array.isArray(body?.errors)) return [];
  return body.errors.map((error): Fault => {
    const { message, path, extensions } = asRaw(error) ?? {};
    const more = asRaw(extensions) ?? {};
    return {
      code: (asText(more.code) ?? asText(more.type) ?? "").toUpperCase().replaceAll(" ", "_"),
      message: oneLine(asText(more.userPresentableMessage) ?? asText(message) ?? ""),
      path: Array.isArray(path)
        ? path.filter((one) => typeof one === "string" || typeof one === "number")
        : [],
    };
  });
}
