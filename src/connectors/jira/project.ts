/** What reading needs to know of one project: its settings, and what was worked out from them once. */
import type { ChangeField, Person } from "../../backlog/model.ts";
import { ConfiguredStatuses } from "../configured-statuses.ts";
import type { Intake } from "../draft.ts";
import { fold } from "../name-table.ts";
import type { Raw } from "../raw.ts";
import type { TeamSettings } from "../reading.ts";
import { accountName, accountOf } from "./accounts.ts";
import { Closures } from "./closure.ts";
import type { FieldCatalogue, Meanings } from "./fields.ts";
import { HistoryWords } from "./history-words.ts";
import { type TypeWord, typeOfName } from "./names.ts";
import { idIn, textIn } from "./raw.ts";

export interface IssueType {
  readonly name: string;
  readonly kind: "story" | "bug" | "spike";
  readonly hint: "sub-task" | "epic" | "above-epic" | undefined;
  readonly level: number | undefined;
}

/** Pictures of the types Jira creates itself: an epic is one in every language. */
const BY_AVATAR: Readonly<Record<string, TypeWord>> = {
  "10303": "bug",
  "10307": "epic",
  "10316": "sub-task",
};

export class Project {
  readonly key: string;
  readonly settings: TeamSettings;
  readonly closures: Closures;
  readonly statuses: ConfiguredStatuses;
  readonly words = new HistoryWords();
  /** Field of the model by what a history calls it; null for one that is not kept. */
  readonly eventFields = new Map<string, ChangeField | null>();
  private readonly intake: Intake;
  private readonly fields: FieldCatalogue;
  private readonly named = new Map<string, Person>();
  private readonly people = new Map<string, Person>();
  private readonly types = new Map<string, IssueType>();
  private readonly typeWords = new Map<string, "story" | "bug" | "spike" | "roadmap">();
  private found: Meanings | undefined;
  private version = -1;

  constructor(key: string, intake: Intake, fields: FieldCatalogue) {
    this.key = key;
    this.intake = intake;
    this.fields = fields;
    this.settings = intake.settings(`jira:${key}`, key);
    this.closures = new Closures(this.settings);
    this.statuses = new ConfiguredStatuses(this.settings);
    for (const kind of ["story", "bug", "spike", "roadmap"] as const)
      for (const name of this.settings.types?.[kind] ?? []) this.typeWords.set(fold(name), kind);
  }

  get meanings(): Meanings {
    if (this.found === undefined || this.version !== this.fields.version) {
      this.found = this.fields.meaningsFor(this.settings);
      this.version = this.fields.version;
      this.eventFields.clear();
    }
    return this.found;
  }

  /** The person behind a user object; undefined for an object that names nobody. */
  person(raw: Raw): Person | undefined {
    const name = accountName(raw);
    if (name === undefined) return undefined;
    const known = this.people.get(name);
    if (known !== undefined) return known;
    const person = this.intake.people.person(accountOf(raw), this.key);
    this.people.set(name, person);
    return person;
  }

  /** The person a history names, by account id and display name. */
  personNamed(id: string, displayName: unknown): Person {
    const known = this.named.get(id);
    if (known !== undefined) return known;
    const person =
      this.intake.people.named(id, this.key) ??
      this.intake.people.person(
        { id, displayName: typeof displayName === "string" ? displayName : undefined, kind: "unknown" },
        this.key,
      );
    this.named.set(id, person);
    return person;
  }

  type(raw: Raw, levels: ReadonlyMap<string, number>): IssueType {
    const id = idIn(raw, "id");
    const name = textIn(raw, "name") ?? "";
    const cached = this.types.get(id ?? name);
    if (cached !== undefined) return cached;
    const type = this.workOut(raw, id, name, levels);
    this.types.set(id ?? name, type);
    return type;
  }

  /** A type that a history names: one met before, else what the name and the settings say of it. */
  typeNamed(name: string): IssueType {
    for (const type of this.types.values()) if (type.name === name) return type;
    return this.workOut({ name }, undefined, name, new Map());
  }

  private workOut(
    raw: Raw,
    id: string | undefined,
    name: string,
    levels: ReadonlyMap<string, number>,
  ): IssueType {
    const set = this.typeWords.get(fold(name));
    const word = typeOfName(name) ?? BY_AVATAR[String(raw.avatarId)];
    const subtask = raw.subtask === true;
    const known = typeof raw.hierarchyLevel === "number" ? raw.hierarchyLevel : levels.get(id ?? "");
    const kind = set === "bug" || set === "spike" ? set : set !== undefined ? "story" : word;
    return {
      name,
      kind: kind === "bug" || kind === "spike" ? kind : "story",
      hint: subtask
        ? "sub-task"
        : set === "roadmap"
          ? "epic"
          : set !== undefined || raw.subtask === false
            ? hintAbove(set === undefined ? word : undefined)
            : hintOf(word),
      level: set === "roadmap" ? Math.max(1, known ?? 1) : (known ?? (subtask ? -1 : undefined)),
    };
  }
}

const hintAbove = (word: TypeWord | undefined): IssueType["hint"] =>
  word === "epic" || word === "above-epic" ? word : undefined;
const hintOf = (word: TypeWord | undefined): IssueType["hint"] =>
  word === "sub-task" ? "sub-task" : hintAbove(word);
