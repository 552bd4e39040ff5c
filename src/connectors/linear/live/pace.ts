/** Stays within Linear's limits: waits for a budget that is full again soon, and gives up on one that is not. */
import { RequestFailed } from "../../transport/failure.ts";
import type { Budget } from "./budget.ts";

export interface PaceOptions {
  readonly clock: () => number;
  readonly sleep: (ms: number, signal: AbortSignal | undefined) => Promise<void>;
  readonly signal: AbortSignal | undefined;
  readonly onWait: (why: string, ms: number) => void;
}

/** A query of the largest size every 15 s is a pace of 2.2 million points an hour: worth keeping up. */
const SHORT = 15_000;
/** Budgets that are whole again within so long are worth waiting for. */
const LONGEST = 5 * 60_000;
/** The longest a run waits in all; then it stops with what it has. */
const MOST = 10 * 60_000;

export class Pace {
  waitedMs = 0;
  private readonly budget: Budget;
  private readonly options: PaceOptions;

  constructor(budget: Budget, options: PaceOptions) {
    this.budget = budget;
    this.options = options;
  }

  /**
   * Waits until a query of so many points fits, and sets them aside until the function given back is called.
   * @throws RequestFailed of kind "quota" where that is not worth waiting for.
   */
  async enter(points: number): Promise<() => void> {
    const { clock, sleep, signal, onWait } = this.options;
    for (;;) {
      if (signal?.aborted) throw new RequestFailed("cancelled", "stopped on request");
      const ms = this.budget.wait(points, clock());
      if (ms <= 0) return this.budget.reserve(points);
      if (!this.isWorth(ms)) {
        const detail = `the next query would have to wait ${Math.ceil(Math.min(ms, 3_600_000) / 1000)} s`;
        throw new RequestFailed("quota", detail, { detail });
      }
      this.waitedMs += ms;
      onWait("Linear's hourly API quota is used up", ms);
      await sleep(ms, signal);
    }
  }

  private isWorth(ms: number): boolean {
    if (this.waitedMs + ms > MOST) return false;
    return ms <= SHORT || this.budget.fullIn(this.options.clock()) <= LONGEST;
  }
}
