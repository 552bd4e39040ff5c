/** Why a request to a tracker came to nothing, in a form that callers can decide on and readers can act on. */

export type FailureKind =
  /** The tracker does not accept who we are. */
  | "unauthorised"
  /** It knows the account and refuses. */
  | "forbidden"
  | "not-found"
  /** An operation that the tracker has taken away. */
  | "gone"
  /** It does not understand the request. */
  | "rejected"
  | "rate-limit"
  /** A quota that comes back later than is worth waiting for. */
  | "quota"
  | "server"
  /** A page for people instead of data: single sign-on, a proxy, a captive portal. */
  | "sign-in-page"
  | "empty"
  /** A body that was cut short or is no JSON. */
  | "truncated"
  | "timeout"
  | "unknown-host"
  | "refused"
  | "certificate"
  | "network"
  | "redirect"
  /** The budget of requests is used up. */
  | "budget"
  | "cancelled";

/** A request that failed for good. The message is one line without secrets; `detail` is what the tracker said. */
export class RequestFailed extends Error {
  override readonly name = "RequestFailed";
  readonly kind: FailureKind;
  /** HTTP status; undefined where there was no answer. */
  readonly status: number | undefined;
  readonly detail: string;

  constructor(kind: FailureKind, message: string, more: { status?: number; detail?: string } = {}) {
    super(message);
    this.kind = kind;
    this.status = more.status;
    this.detail = more.detail ?? "";
  }
}

/** Failures after which every further request would fail the same way. */
export const isFinal = (kind: FailureKind): boolean =>
  kind === "budget" || kind === "cancelled" || kind === "quota" || kind === "unauthorised";

const CERTIFICATE = new Set([
  "DEPTH_ZERO_SELF_SIGNED_CERT",
  "SELF_SIGNED_CERT_IN_CHAIN",
  "UNABLE_TO_VERIFY_LEAF_SIGNATURE",
  "UNABLE_TO_GET_ISSUER_CERT",
  "UNABLE_TO_GET_ISSUER_CERT_LOCALLY",
  "CERT_HAS_EXPIRED",
  "CERT_NOT_YET_VALID",
  "CERT_UNTRUSTED",
  "ERR_TLS_CERT_ALTNAME_INVALID",
]);

/** What kind of failure an exception of fetch stands for, by the system's code at the end of its causes. */
export function kindOfError(error: unknown): { kind: FailureKind; code: string } {
  let code = "";
  for (let cause: unknown = error, depth = 0; cause instanceof Error && depth < 5; depth++) {
    const own = (cause as { code?: unknown }).code;
    if (typeof own === "string") code = own;
    if (cause.name === "TimeoutError") return { kind: "timeout", code: "TIMEOUT" };
    const inner: unknown = cause instanceof AggregateError ? cause.errors[0] : cause.cause;
    cause = inner;
  }
  if (CERTIFICATE.has(code)) return { kind: "certificate", code };
  if (code === "ENOTFOUND" || code === "ERR_INVALID_URL") return { kind: "unknown-host", code };
  if (code === "ECONNREFUSED") return { kind: "refused", code };
  if (code === "UND_ERR_HEADERS_TIMEOUT" || code === "UND_ERR_CONNECT_TIMEOUT" || code === "ETIMEDOUT")
    return { kind: "timeout", code };
  return { kind: "network", code };
}
