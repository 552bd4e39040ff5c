/**
 * Linear's two hourly budgets, of requests and of points. They are leaky buckets: each answer says how much is
 * left and when the bucket would be full again, so that the pace at which it fills follows.
 */
import { MOST_POINTS } from "../documents/complexity.ts";

interface Level {
  readonly limit: number;
  readonly remaining: number;
  /** Epoch milliseconds of the answer that showed it. */
  readonly at: number;
  /** Epoch milliseconds when the bucket is full again. */
  readonly fullAt: number;
}

const HOUR = 3_600_000;

/** Bounds of the pause after one refusal. */
const MOST_PAUSE = 60_000;
const LEAST_PAUSE = 1_000;

class Bucket {
  private level: Level | undefined;
  /** Asked for and not yet answered. */
  reserved = 0;

  saw(headers: Headers, name: string, now: number): void {
    const [limit, remaining, fullAt] = ["Limit", "Remaining", "Reset"].map((what) =>
      numberIn(headers, `X-RateLimit-${name}-${what}`),
    );
    if (limit === undefined || remaining === undefined || limit <= 0) return;
    this.level = { limit, remaining, at: now, fullAt: fullAt ?? now };
  }

  /** Milliseconds until so much is there; Infinity where the bucket is smaller than that. */
  wait(need: number, now: number): number {
    const { level } = this;
    if (level === undefined) return 0;
    const { limit, remaining, at, fullAt } = level;
    const pace = fullAt > at && remaining < limit ? (limit - remaining) / (fullAt - at) : limit / HOUR;
    const left = Math.min(limit, remaining + pace * (now - at)) - this.reserved;
    if (left >= need) return 0;
    return need > limit ? Number.POSITIVE_INFINITY : Math.ceil((need - left) / pace);
  }

  get remaining(): number | undefined {
    return this.level?.remaining;
  }

  /** Whether less is left than a query may need. */
  isShort(need: number): boolean {
    return this.level !== undefined && this.level.remaining < need;
  }

  /** Milliseconds until it is full again. */
  fullIn(now: number): number {
    return this.level === undefined ? 0 : Math.max(0, this.level.fullAt - now);
  }
}

export class Budget {
  /** Points that the answers so far say they cost. */
  points = 0;
  private readonly requests = new Bucket();
  private readonly complexity = new Bucket();
  /** What queries of one name cost in truth, as a share of the formula: Linear charges less for some. */
  private readonly shares = new Map<string, number>();

  /** Takes note of what an answer says. */
  saw(headers: Headers, now: number): void {
    this.requests.saw(headers, "Requests", now);
    this.complexity.saw(headers, "Complexity", now);
    this.points += numberIn(headers, "X-Complexity") ?? 0;
  }

  charged(name: string, formula: number, headers: Headers): void {
    const cost = numberIn(headers, "X-Complexity");
    if (cost !== undefined && formula > 0) this.shares.set(name, Math.min(1, cost / formula));
  }

  /** What a query is likely to cost. */
  expected(name: string, formula: number): number {
    return Math.ceil(formula * (this.shares.get(name) ?? 1));
  }

  /** Milliseconds to wait before a query of so many points. */
  wait(points: number, now: number): number {
    return Math.max(this.requests.wait(1, now), this.complexity.wait(points, now));
  }

  /** Milliseconds until the emptier of the two is full again. */
  fullIn(now: number): number {
    return Math.max(this.requests.fullIn(now), this.complexity.fullIn(now));
  }

  /** Milliseconds to wait after a refusal: until the bucket that is short is full, or else has enough for a query. */
  pause(now: number): number {
    const short = [
      { bucket: this.requests, need: 1 },
      { bucket: this.complexity, need: MOST_POINTS },
    ].filter(({ bucket, need }) => bucket.isShort(need));
    const waits = short.map(({ bucket, need }) => {
      const full = bucket.fullIn(now);
      return full <= MOST_PAUSE ? full : bucket.wait(need, now);
    });
    return Math.min(MOST_PAUSE, Math.max(LEAST_PAUSE, ...waits));
  }

  /** What is left of both, as far as the answers said. */
  left(): { readonly requests: number | undefined; readonly points: number | undefined } {
    return { requests: this.requests.remaining, points: this.complexity.remaining };
  }

  /** Sets so many points aside until the function given back is called. */
  reserve(points: number): () => void {
    this.requests.reserved += 1;
    this.complexity.reserved += points;
    return () => {
      this.requests.reserved -= 1;
      this.complexity.reserved -= points;
    };
  }
}

function numberIn(headers: Headers, name: string): number | undefined {
  const text = headers.get(name)?.trim();
  if (text === undefined || !/^\d{1,16}(?:\.\d{1,9})?$/.test(text)) return undefined;
  return Number(text);
}
