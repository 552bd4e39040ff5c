/** One reading of one workspace: what its parts share. */
import type { Cuts, Need } from "../../../backlog/model.ts";
import type { GapLog } from "../../gaps.ts";
import type { Raw } from "../../raw.ts";
import { type FailureKind, isFinal, RequestFailed } from "../../transport/failure.ts";
import type { LinearCollector } from "../collector.ts";
import type { ListDocument } from "../documents/document.ts";
import { cutsIn } from "../field-cuts.ts";
import { asText } from "../raw.ts";
import type { Table } from "../schema.ts";
import type { Fault } from "./classify.ts";
import type { LinearClient } from "./client.ts";
import { type Node, pagesOf } from "./pages.ts";
import { RemainingPages } from "./remaining-pages.ts";
import { failureWords } from "./words.ts";

export interface RunOptions {
  readonly client: LinearClient;
  readonly collector: LinearCollector;
  readonly gaps: GapLog;
  /** What gaps name as their source. */
  readonly source: string;
  readonly onIssues: (read: number, of: number | undefined) => void;
}

export interface ListOptions {
  /** What a reader calls it. */
  readonly what: string;
  /** What is incomplete where not all of it came. */
  readonly cuts: Cuts;
  readonly filter?: Raw | undefined;
  /** What rules cannot see where it could not be read. */
  readonly needs?: readonly Need[];
  /** True for lists of which a part is worse than nothing: what is missing would read as "there is none". */
  readonly wholeOnly?: boolean;
  readonly onNodes?: (nodes: readonly Node[]) => void;
}

/** Parts in a row that fail for want of an answer before the others are given up too. */
const STRIKES = 3;

const OF_ONE_PART: ReadonlySet<FailureKind> = new Set(["forbidden", "not-found", "gone", "rejected"]);

export class Run {
  readonly client: LinearClient;
  readonly gaps: GapLog;
  readonly source: string;
  /** Reasons why a need cannot be seen, which the data alone would not show. */
  readonly hidden: Partial<Record<Need, string>> = {};
  expected: number | undefined;
  private readonly collector: LinearCollector;
  private readonly onIssues: RunOptions["onIssues"];
  private issues = 0;
  private strikes = 0;
  private dead: RequestFailed | undefined;

  constructor({ client, collector, gaps, source, onIssues }: RunOptions) {
    this.client = client;
    this.collector = collector;
    this.gaps = gaps;
    this.source = source;
    this.onIssues = onIssues;
  }

  /** Reads a list into the collector; a failure becomes a gap. False where not all of it came. */
  async list(list: ListDocument, options: ListOptions): Promise<boolean> {
    const { what, cuts, filter, needs = [], wholeOnly = false, onNodes } = options;
    const kept: Node[] = [];
    const onFaults = (faults: readonly Fault[]): void => this.noteFaults(list, what, faults);
    const rests = new RemainingPages(this.client, list, {
      emit: (node) => (wholeOnly ? kept.push(node) : this.add(list, node)),
      onFaults,
      onFailure: (field, failure) => this.failed(`${field} of ${what}`, cutsIn(list.table, field), failure),
    });
    const whole = await this.attempt(what, cuts, async () => {
      for await (const nodes of pagesOf(this.client, list, { filter, onFaults })) {
        onNodes?.(nodes);
        await rests.take(nodes);
      }
    });
    await rests.finish();
    if (whole || !wholeOnly) this.collector.saw(list.table);
    if (whole) for (const node of kept) this.add(list, node);
    else for (const need of needs) this.hidden[need] = `${what} could not be read`;
    return whole;
  }

  /** A list was asked for, be it inside another one. */
  saw(table: Table): void {
    this.collector.saw(table);
  }

  add(list: Pick<ListDocument, "table">, node: Raw): void {
    this.collector.add(node, { file: this.source, line: 0, path: list.table });
  }

  count(more: number): void {
    this.issues += more;
    this.onIssues(this.issues, this.expected);
  }

  /** Does something that may fail; false, and a gap, where it did. */
  private async attempt(what: string, cuts: Cuts, act: () => Promise<void>): Promise<boolean> {
    try {
      if (this.dead !== undefined) throw this.dead;
      await act();
      this.strikes = 0;
      return true;
    } catch (error) {
      if (!(error instanceof RequestFailed) || error.kind === "cancelled") throw error;
      this.failed(what, cuts, error);
      return false;
    }
  }

  private failed(what: string, cuts: Cuts, failure: RequestFailed): void {
    if (failure !== this.dead && !OF_ONE_PART.has(failure.kind)) {
      this.strikes++;
      if (isFinal(failure.kind) || this.strikes >= STRIKES) this.dead ??= failure;
    }
    this.gaps.note(this.source, what, `not read completely: ${failureWords(failure)}`, cuts);
  }

  private noteFaults({ table }: ListDocument, what: string, faults: readonly Fault[]): void {
    for (const { message, path } of faults) {
      const field = asText(path.findLast((step) => typeof step === "string"));
      this.gaps.note(
        this.source,
        what,
        `Linear left ${field ?? "something"} out of an answer: ${message === "" ? "no reason given" : message}`,
        cutsIn(table, field ?? ""),
      );
    }
  }
}
