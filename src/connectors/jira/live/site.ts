/** Reads one site in its order: what explains issues, the issues, what is above them, what stands beside them. */

import { cutOf } from "../../../backlog/feeds.ts";
import { type Cuts, EVERYTHING } from "../../../backlog/model.ts";
import type { Intake } from "../../draft.ts";
import type { Raw } from "../../raw.ts";
import type { TeamSettings } from "../../reading.ts";
import type { LiveOptions } from "../../tracker.ts";
import type { RequestFailed } from "../../transport/failure.ts";
import type { Transport } from "../../transport.ts";
import { jiraCollector } from "../collector.ts";
import { textIn } from "../raw.ts";
import { readAbove } from "./above.ts";
import type { JiraApi } from "./api.ts";
import type { Connection } from "./connect.ts";
import { fieldCuts, systemFieldCuts } from "./field-cuts.ts";
import { IssueReader } from "./issues.ts";
import { ordered, projectJql, type Query } from "./query.ts";
import { readRemoteLinks } from "./remote-links.ts";
import { addressesIn, groupsIn } from "./role-names.ts";
import { Run } from "./run.ts";
import { readQuery } from "./search.ts";
import { readAddresses, readGroups, readProject, readSprints } from "./teams.ts";
import { forgetUnused } from "./unused.ts";
import { fieldsFor, hiddenFields, wantedOf } from "./wanted.ts";

export interface SiteSource {
  /** How gaps name it. */
  readonly name: string;
  /** As it was written behind `jira:`. */
  readonly words: string;
  readonly query: Query;
  readonly roadmap: readonly { readonly name: string; readonly query: Query }[];
}

interface SiteOptions {
  readonly intake: Intake;
  /** Filled here: the source by which each project was found. */
  readonly queryOf: Map<string, string>;
  readonly settings: LiveOptions["settings"];
  readonly onIssues: LiveOptions["onIssues"];
}

export class Site {
  private readonly api: JiraApi;
  private readonly site: string | undefined;
  private readonly options: SiteOptions;
  private readonly collector;
  private run: Run | undefined;
  private readonly nameOf = new Map<string, string>();
  /** Projects of the sources, with the board they were named by. */
  private readonly teams = new Map<string, { readonly source: string; readonly board: string | undefined }>();
  private cutsOf: (field: string) => Cuts = systemFieldCuts;
  private hasFields = false;
  private hasSprintField = false;
  /** Projects of roadmaps, with the teams that work under them. */
  private readonly roadmaps = new Map<string, Set<string>>();

  constructor({ api, site }: Connection, options: SiteOptions) {
    this.api = api;
    this.site = site;
    this.options = options;
    this.collector = jiraCollector(options.intake);
  }

  get issues(): number {
    return this.run?.issues ?? 0;
  }

  /** The first failure, where there was one. */
  get failure(): RequestFailed | undefined {
    return this.run?.failure;
  }

  async read(sources: readonly SiteSource[], transport: Transport): Promise<void> {
    const settings = sources.map((source) => this.settingsOf(source));
    const first = sources[0]?.name ?? "jira";
    const run = new Run({
      ...{ api: this.api, collector: this.collector, gaps: this.options.intake.gaps, site: this.site },
      onIssues: this.options.onIssues ?? (() => {}),
    });
    this.run = run;
    const fields = await this.readLists(run, first);
    run.wanted = wantedOf(fields, settings);
    this.cutsOf = fieldCuts(fields, settings);
    this.hasFields = fields.length > 0;
    this.hasSprintField = fieldsFor(["sprint"], fields, settings).length > 0;
    if (fields.length > 0)
      for (const { what, detail } of hiddenFields(fields))
        run.gaps.note(first, what, detail, this.cutsOf(what));
    await readGroups(run, first, groupsIn(settings));
    await readAddresses(run, first, addressesIn(settings));
    const reader = new IssueReader(run, fieldsFor(["epic", "parent"], fields, settings));
    for (const source of sources) await this.readSource(run, reader, source);
    await readAbove(run, reader);
    await Promise.all(
      [...this.teams].map(([key, { source, board }]) => this.readTeam(run, source, key, board)),
    );
    await readRemoteLinks(run, first, transport.remaining());
  }

  /** Hands all drafts over. @returns the keys of the teams asked for. */
  finish(): ReadonlySet<string> {
    const { intake } = this.options;
    this.run?.shownFields.report(intake.gaps, {
      nameOf: (id) => this.nameOf.get(id) ?? id,
      cutsOf: this.cutsOf,
    });
    this.collector.finish();
    forgetUnused(intake.drafts);
    for (const draft of intake.drafts) {
      const teams = this.roadmaps.get(draft.item.project);
      if (teams !== undefined) draft.teams = [...teams];
    }
    return new Set(this.teams.keys());
  }

  private settingsOf({ query, words }: SiteSource): TeamSettings {
    const key = query.kind === "project" ? query.key : "";
    return this.options.settings(`jira:${key}`, key, words);
  }

  /** Lists that explain issues. @returns the fields; none where they could not be read. */
  private async readLists(run: Run, source: string): Promise<readonly Raw[]> {
    const [fields, statuses, priorities] = await Promise.all([
      run.attempt(source, "fields", EVERYTHING, () => this.api.fields()),
      run.attempt(source, "statuses", EVERYTHING, () => this.api.statuses()),
      run.attempt(source, "priorities", cutOf("priority"), () => this.api.priorities()),
    ]);
    for (const status of statuses ?? []) run.needs.status(status);
    for (const one of [...(fields ?? []), ...(statuses ?? []), ...(priorities ?? [])])
      this.collector.add(one, { file: source, line: 0 });
    for (const field of fields ?? []) {
      const [id, name] = [textIn(field, "id"), textIn(field, "name")];
      if (id !== undefined && name !== undefined) this.nameOf.set(id, name);
    }
    return fields ?? [];
  }

  private async readSource(run: Run, reader: IssueReader, source: SiteSource): Promise<void> {
    const { name, words, query } = source;
    const jql = await run.attempt(name, "query", EVERYTHING, () => this.jqlOf(query));
    if (jql === undefined) return;
    if (query.kind === "project") this.own(query.key, name, words, undefined);
    reader.onProject = (key) => this.own(key, name, words, query.kind === "board" ? query.id : undefined);
    const found = await readQuery(run, reader, name, ordered(jql));
    if (found === 0)
      run.gaps.note(
        name,
        "issues",
        "the search finds no issue: there is none, or this account has no permission to see it",
        EVERYTHING,
      );
    const teams = [...this.teams].filter(([, team]) => team.source === name).map(([key]) => key);
    for (const roadmap of source.roadmap) {
      const above = await run.attempt(roadmap.name, "query", EVERYTHING, () => this.jqlOf(roadmap.query));
      if (above === undefined) continue;
      reader.onProject = (key) => {
        const known = this.roadmaps.get(key) ?? new Set();
        for (const team of teams) known.add(team);
        this.roadmaps.set(key, known);
      };
      await readQuery(run, reader, roadmap.name, ordered(above));
    }
    reader.onProject = () => {};
  }

  private own(key: string, source: string, words: string, board: string | undefined): void {
    if (this.teams.has(key)) return;
    this.teams.set(key, { source, board });
    this.options.queryOf.set(key, words);
  }

  private async jqlOf(query: Query): Promise<string> {
    if (query.kind === "project") return projectJql(query.key);
    return query.kind === "jql" ? query.jql : await this.api.boardQuery(query.id);
  }

  private async readTeam(run: Run, source: string, key: string, board: string | undefined): Promise<void> {
    const [, sprints] = await Promise.all([
      readProject(run, source, key),
      readSprints(run, source, key, board),
    ]);
    if (sprints > 0 && this.hasFields && !this.hasSprintField)
      run.gaps.note(source, "Sprint", "this account may not see the sprint field", cutOf("sprints"));
  }
}
