/** Issues with their whole history and all their comments, page after page. */
import { cutOf } from "../../../backlog/feeds.ts";
import { isRaw, type Raw } from "../../raw.ts";
import { listIn } from "./answers.ts";
import { HISTORY_ISSUES } from "./api.ts";
import { walk } from "./pages.ts";
import type { Run } from "./run.ts";
import { ofKnownShapes, withoutIcon } from "./shapes.ts";
import { withProperties } from "./wanted.ts";

/** Batches requested at once beside the next pages: enough to hide the wait, few enough for the memory. */
const BATCHES = 2;
/** Fills issues up and hands them to the collector in the order they came. */
export class IssueReader {
  private readonly run: Run;
  private readonly parentFields: readonly string[];
  private readonly lines = new Map<string, number>();
  private handedOver: Promise<unknown> = Promise.resolve();
  private readonly underWay: Promise<unknown>[] = [];
  private batch: Raw[] = [];
  /** Called with the project of every issue before the collector sees it. */
  onProject: (key: string) => void = () => {};

  /** `parentFields`: custom fields that name a parent, Epic Link and Parent Link. */
  constructor(run: Run, parentFields: readonly string[]) {
    this.run = run;
    this.parentFields = parentFields;
  }

  /** Takes issues of a page; what was read before is left out. */
  async take(source: string, issues: readonly Raw[]): Promise<void> {
    for (const issue of issues) {
      if (!this.run.isNew(issue)) continue;
      const project =
        isRaw(issue.fields) && isRaw(issue.fields.project) ? issue.fields.project.key : undefined;
      if (typeof project === "string") this.onProject(project);
      this.run.shownFields.see(source, issue, this.run.wanted.fields);
      this.batch.push(issue);
      if (this.batch.length >= HISTORY_ISSUES) await this.send(source);
    }
  }

  /** Waits until all that was taken is with the collector. */
  async finish(source: string): Promise<void> {
    await this.send(source);
    await this.handedOver;
  }

  private async send(source: string): Promise<void> {
    const { batch } = this;
    if (batch.length === 0) return;
    this.batch = [];
    const before = this.handedOver;
    const filled = this.fill(source, batch);
    // A failure is reported by `handedOver`; until that is awaited, nobody else handles it.
    filled.catch(() => {});
    this.handedOver = before.then(async () => this.handOver(source, await filled));
    this.handedOver.catch(() => {});
    this.underWay.push(this.handedOver);
    if (this.underWay.length > BATCHES) await this.underWay.shift();
  }

  private async fill(source: string, issues: readonly Raw[]): Promise<readonly Raw[]> {
    const { api } = this.run;
    const comments = Promise.all(issues.map((issue) => this.comments(source, issue)));
    comments.catch(() => {});
    const histories = api.historyEmbedded ? undefined : await this.histories(source, issues);
    const fields = await comments;
    return issues.map((issue, i) => ({
      ...issue,
      fields: fields[i],
      ...(histories === undefined ? {} : { changelog: { histories: histories.get(String(issue.id)) ?? [] } }),
    }));
  }

  private handOver(source: string, issues: readonly Raw[]): void {
    const { run } = this;
    for (const filled of issues) {
      const line = (this.lines.get(source) ?? 0) + 1;
      this.lines.set(source, line);
      run.needs.see(source, filled, this.parentFields);
      const at = { file: source, line };
      const issue = withoutIcon(withProperties(ofKnownShapes(filled, at, run.gaps)));
      const self = run.site === undefined ? issue.self : `${run.site}/rest/api/3/issue/${issue.id}`;
      run.collector.add({ ...issue, self }, at);
    }
    run.count(issues.length);
  }

  /** Histories by issue; undefined where they could not be read whole. */
  private async histories(
    source: string,
    issues: readonly Raw[],
  ): Promise<ReadonlyMap<string, unknown[]> | undefined> {
    const found = new Map<string, unknown[]>();
    const ids = issues.map(({ id }) => String(id));
    const read = await this.run.attempt(source, "changelog", cutOf("events"), async () => {
      for await (const { logs } of walk((from) => this.run.api.histories(ids, from))) {
        for (const log of logs) {
          const id = String(log.issueId);
          const list = found.get(id);
          const more = Array.isArray(log.changeHistories) ? log.changeHistories : [];
          if (list === undefined) found.set(id, [...more]);
          else for (const one of more) list.push(one);
        }
      }
      return true;
    });
    if (read === undefined) return undefined;
    for (const list of found.values()) once(list);
    return found;
  }

  /** The fields of an issue with all its comments in them. */
  private async comments(source: string, issue: Raw): Promise<unknown> {
    const { fields } = issue;
    const comment = isRaw(fields) ? fields.comment : undefined;
    if (!isRaw(fields) || !isRaw(comment) || typeof comment.total !== "number") return fields;
    if (Array.isArray(comment.comments) && comment.total <= comment.comments.length) return fields;
    const all = await this.run.attempt(source, "comments", cutOf("comments"), async () => {
      const list: unknown[] = [];
      for (let total = 1; list.length < total; ) {
        const page = await this.run.api.comments(String(issue.id), list.length);
        const comments = listIn(page, "comments");
        if (comments.length === 0) break;
        for (const one of comments) list.push(one);
        total = typeof page.total === "number" ? page.total : list.length;
      }
      return list;
    });
    return all === undefined ? fields : { ...fields, comment: { comments: all, total: comment.total } };
  }
}

/** One of each history: a page that is asked for twice brings some again. */
function once(list: unknown[]): void {
  const ids = new Set<unknown>();
  let kept = 0;
  for (const one of list) {
    const id = isRaw(one) ? one.id : undefined;
    if (id !== undefined && ids.has(id)) continue;
    ids.add(id);
    list[kept++] = one;
  }
  list.length = kept;
}
