/** Completes records whose inner lists are longer than their first page, many records a query. */
import { RequestFailed } from "../../transport/failure.ts";
import { FOLLOW_UPS, type ListDocument, type NestedConnection } from "../documents/document.ts";
import { followUp, type Rest, restsAQuery } from "../documents/follow-up.ts";
import { asRaw } from "../raw.ts";
import type { Fault } from "./classify.ts";
import { type LinearClient, TooComplex } from "./client.ts";
import { connectionIn, type Node, removeFailed } from "./pages.ts";

interface Open extends Rest {
  readonly node: Node;
}

/** Lists of one kind that go on, and how many entries of each come next. */
interface Queue {
  readonly connection: NestedConnection;
  readonly first: number;
  readonly open: Open[];
  /** Where a list goes that still goes on after that. */
  readonly next: Queue | undefined;
}

export interface RemainingPagesOptions {
  /** Takes a record when it is as whole as it gets. */
  readonly emit: (node: Node) => void;
  readonly onFaults: (faults: readonly Fault[]) => void;
  /** Called once when a list could not be read on. */
  readonly onFailure: (field: string, failure: RequestFailed) => void;
}

export class RemainingPages {
  private readonly client: LinearClient;
  private readonly options: RemainingPagesOptions;
  /** In the order in which lists pass through them. */
  private readonly queues: readonly Queue[];
  /** How many lists of a record are still being read. */
  private readonly missing = new Map<Node, number>();
  private readonly failed = new Set<string>();

  constructor(client: LinearClient, list: ListDocument, options: RemainingPagesOptions) {
    this.client = client;
    this.options = options;
    const [few, many] = FOLLOW_UPS;
    this.queues = (list.nested ?? []).flatMap((connection) => {
      const last: Queue = { connection, first: many, open: [], next: undefined };
      return [{ connection, first: few, open: [], next: last }, last];
    });
  }

  async take(nodes: readonly Node[]): Promise<void> {
    for (const node of nodes) {
      let lists = 0;
      for (const { connection, open, next } of this.queues) {
        const after = next === undefined ? undefined : this.goesOn(node, connection);
        if (after === undefined) continue;
        open.push({ id: String(node.id), after, node });
        lists++;
      }
      if (lists === 0) this.options.emit(node);
      else this.missing.set(node, lists);
    }
    await this.work(false);
  }

  /** To be called after the last page. */
  async finish(): Promise<void> {
    await this.work(true);
  }

  /** Where a record's list goes on; undefined where it is whole, or where reading on has failed before. */
  private goesOn(node: Node, { field }: NestedConnection): string | undefined {
    if (this.failed.has(field) || asRaw(node[field]) === undefined) return undefined;
    return connectionIn(node[field]).next || undefined;
  }

  private async work(all: boolean): Promise<void> {
    for (const queue of this.queues) {
      const { connection, first, open, next = queue } = queue;
      const size = restsAQuery(connection, first);
      while (open.length >= size || (all && open.length > 0)) {
        for (const one of await this.read(connection, first, open.splice(0, size))) next.open.push(one);
      }
    }
  }

  /** Reads the next part of each; gives back those that still go on. */
  private async read(
    connection: NestedConnection,
    first: number,
    pack: readonly Open[],
  ): Promise<readonly Open[]> {
    const { field } = connection;
    if (this.failed.has(field)) return this.close(pack);
    try {
      const { data, faults } = await this.client.ask(followUp(connection, first, pack));
      removeFailed(data, faults);
      if (faults.length > 0) this.options.onFaults(faults);
      return pack.flatMap((one, i) => this.append(one, asRaw(data[`a${i}`])?.[field], field));
    } catch (error) {
      const small =
        error instanceof TooComplex || (error instanceof RequestFailed && error.kind === "rejected");
      // One record that is gone by now fails a whole query: the others are found by halves.
      if (small && pack.length > 1) {
        const half = pack.length >> 1;
        return [
          ...(await this.read(connection, first, pack.slice(0, half))),
          ...(await this.read(connection, first, pack.slice(half))),
        ];
      }
      if (small) return this.close(pack);
      if (!(error instanceof RequestFailed) || error.kind === "cancelled") throw error;
      this.failed.add(field);
      this.options.onFailure(field, error);
      return this.close(pack);
    }
  }

  private append(one: Open, part: unknown, field: string): readonly Open[] {
    if (asRaw(part) === undefined) return this.close([one]);
    const { nodes, next } = connectionIn(part);
    const list = asRaw(one.node[field]) as { nodes: unknown[]; pageInfo: unknown };
    for (const node of nodes) list.nodes.push(node);
    // A list that does not say from where it goes on stays marked as one that has more.
    if (next === "" || next === one.after) return this.close([one]);
    list.pageInfo = { hasNextPage: next !== undefined };
    return next === undefined ? this.close([one]) : [{ ...one, after: next }];
  }

  private close(done: readonly Open[]): readonly never[] {
    for (const { node } of done) {
      const left = (this.missing.get(node) ?? 1) - 1;
      if (left > 0) this.missing.set(node, left);
      else {
        this.missing.delete(node);
        this.options.emit(node);
      }
    }
    return [];
  }
}
