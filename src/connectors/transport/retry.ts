/** How long to wait before the next attempt. */

/** First step and ceiling of the exponential backoff, in milliseconds. */
const BASE = 500;
const CEILING = 30_000;

/** Full jitter: anywhere between nothing and the doubled step, so that clients do not come back together. */
export const backoff = (attempt: number, random: () => number): number =>
  Math.round(random() * Math.min(CEILING, BASE * 2 ** attempt));

/** `Retry-After` in milliseconds from now: seconds or a date; undefined where it is missing or nonsense. */
export function retryAfter(headers: Headers, now: number): number | undefined {
  const value = headers.get("retry-after")?.trim();
  if (value === undefined || value === "") return undefined;
  if (/^\d{1,9}(?:\.\d{1,6})?$/.test(value)) return Math.ceil(Number(value) * 1000);
  const at = Date.parse(value);
  return Number.isNaN(at) ? undefined : Math.max(0, at - now);
}

/**
 * `X-RateLimit-Reset` in milliseconds from now. Jira writes a time of minute resolution that may lie in the past,
 * others epoch seconds or milliseconds; what lies in the past says nothing.
 */
export function resetIn(headers: Headers, now: number): number | undefined {
  const value = headers.get("x-ratelimit-reset")?.trim();
  if (value === undefined || value === "") return undefined;
  const number = Number(value);
  const at = Number.isNaN(number) ? Date.parse(value) : number < 1e11 ? number * 1000 : number;
  return Number.isNaN(at) || at <= now ? undefined : at - now;
}

/** A pause that ends at once when the run is cancelled. */
export function pause(ms: number, signal: AbortSignal | undefined): Promise<void> {
  return new Promise((resolve) => {
    const done = (): void => {
      clearTimeout(timer);
      signal?.removeEventListener("abort", done);
      resolve();
    };
    const timer = setTimeout(done, ms);
    signal?.addEventListener("abort", done, { once: true });
  });
}
