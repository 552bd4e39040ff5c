/**
 * Writes the demo's data anew: two invented teams of an invented web shop, one on Jira, one on Linear.
 * Run `node examples/demo/make.ts`; a test holds the files against what this prints.
 */
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import {
  INITIATIVES,
  LINEAR_ISSUES,
  LINEAR_PROJECTS,
  NEEDS,
  type Need,
  QUESTIONS,
  SPRINT_GOALS,
  THEMES,
  type Theme,
} from "./content.ts";

const DAY = 86_400_000;
/** Monday morning of the report. */
export const NOW = Date.UTC(2026, 10, 23, 6);
const at = (daysAgo: number, hour = 9): string =>
  new Date(NOW - daysAgo * DAY + (hour - 6) * 3_600_000).toISOString().replace("Z", "+0000");

const ACCOUNTS = {
  pm: "5f00000000000000000000a1",
  po: "5f00000000000000000000a2",
  dev1: "5f00000000000000000000b1",
  dev2: "5f00000000000000000000b2",
  dev3: "5f00000000000000000000b3",
  sales: "5f00000000000000000000c1",
} as const;
type Account = keyof typeof ACCOUNTS;
const user = (who: Account) => ({
  accountId: ACCOUNTS[who],
  accountType: "atlassian",
  displayName: `Demo ${who}`,
});
const DEVS = ["dev1", "dev2", "dev3"] as const;

// Atlassian's document format, as far as the demo writes it.
const words = (text: string) => ({ type: "text", text });
const paragraph = (text: string) => ({ type: "paragraph", content: [words(text)] });
const heading = (text: string) => ({ type: "heading", attrs: { level: 3 }, content: [words(text)] });
const bullets = (items: readonly string[]) => ({
  type: "bulletList",
  content: items.map((text) => ({ type: "listItem", content: [paragraph(text)] })),
});
const tasks = (items: readonly string[], ticked: number) => ({
  type: "taskList",
  attrs: { localId: "t" },
  content: items.map((text, i) => ({
    type: "taskItem",
    attrs: { localId: String(i), state: i < ticked ? "DONE" : "TODO" },
    content: [words(text)],
  })),
});
const doc = (...content: object[]) => ({ type: "doc", version: 1, content });

const STATUS = {
  new: { id: "1", name: "To Do", statusCategory: { key: "new" } },
  started: { id: "3", name: "In Progress", statusCategory: { key: "indeterminate" } },
  done: { id: "5", name: "Done", statusCategory: { key: "done" } },
} as const;
type Stage = keyof typeof STATUS;

const TYPES = {
  story: { id: "10001", name: "Story", subtask: false, hierarchyLevel: 0 },
  bug: { id: "10003", name: "Bug", subtask: false, hierarchyLevel: 0 },
  epic: { id: "10004", name: "Epic", subtask: false, hierarchyLevel: 1 },
  initiative: { id: "10005", name: "Initiative", subtask: false, hierarchyLevel: 2 },
} as const;

/** Fortnightly sprints: 1-7 are closed, 8 runs, 9 is next. */
const sprintStart = (n: number): number => (8 - n) * 14 + 10;
const sprint = (n: number) => ({
  id: n,
  name: `Checkout ${n}`,
  state: n < 8 ? "closed" : n === 8 ? "active" : "future",
  goal: SPRINT_GOALS[n - 1] ?? "",
  boardId: 1,
  startDate: at(sprintStart(n)),
  endDate: at(sprintStart(n) - 14),
  ...(n < 8 ? { completeDate: at(sprintStart(n) - 14, 15) } : {}),
});

interface Draft {
  readonly type: keyof typeof TYPES;
  readonly title: string;
  readonly stage: Stage;
  readonly created: number;
  readonly updated: number;
  readonly closed?: number;
  readonly resolution?: string;
  readonly description?: object | null;
  readonly parent?: string;
  readonly sprints?: readonly number[];
  readonly reporter: Account;
  readonly assignee?: Account;
  readonly due?: string;
  readonly points?: number;
  readonly priority?: string;
  readonly labels?: readonly string[];
  readonly comments?: readonly { readonly by: Account; readonly daysAgo: number; readonly text: string }[];
}

let serial = 0;
const issues: object[] = [];

function issue(draft: Draft): string {
  const number = ++serial;
  const key = `SHOP-${number}`;
  const comments = (draft.comments ?? []).map(({ by, daysAgo, text }, i) => ({
    id: String(number * 100 + i),
    author: user(by),
    body: doc(paragraph(text)),
    created: at(daysAgo, 11),
    updated: at(daysAgo, 11),
  }));
  const { stage } = draft;
  issues.push({
    id: String(10_000 + number),
    key,
    self: `https://shop.example.net/rest/api/3/issue/${10_000 + number}`,
    fields: {
      summary: draft.title,
      issuetype: TYPES[draft.type],
      project: { id: "10000", key: "SHOP", name: "Checkout", projectTypeKey: "software" },
      status: STATUS[stage],
      statuscategorychangedate: at(draft.closed ?? draft.updated),
      resolution: stage === "done" ? { name: draft.resolution ?? "Done" } : null,
      resolutiondate: stage === "done" ? at(draft.closed ?? draft.updated, 15) : null,
      priority: { id: "3", name: draft.priority ?? "Medium" },
      labels: draft.labels ?? [],
      components: [],
      created: at(draft.created),
      updated: at(draft.updated, 16),
      duedate: draft.due ?? null,
      reporter: user(draft.reporter),
      creator: user(draft.reporter),
      assignee: draft.assignee === undefined ? null : user(draft.assignee),
      description: draft.description ?? null,
      issuelinks: [],
      ...(draft.parent === undefined ? {} : { parent: { key: draft.parent } }),
      customfield_10019: `0|i${String(number).padStart(5, "0")}:`,
      customfield_10020: draft.sprints?.map(sprint) ?? null,
      customfield_10016: draft.points ?? null,
      comment: { comments, total: comments.length, maxResults: comments.length, startAt: 0 },
    },
  });
  return key;
}

const sentence = ({ role, action, benefit }: Need, withBenefit: boolean): string =>
  `As ${role}, I want to ${action}${withBenefit ? ` so that ${benefit}` : ""}.`;

/** What a story says, in the five ways the demo's team writes them. */
function storyText(need: Need, way: number, ticked: number): object {
  const { criteria } = need;
  const label = heading("Acceptance criteria");
  switch (way % 8) {
    case 2:
      return doc(paragraph(sentence(need, true)), label, bullets(criteria));
    case 3:
      return doc(paragraph(sentence(need, false)), label, bullets(["TBD", "works as expected"]));
    case 6:
      return doc(paragraph(sentence(need, false)));
    case 7:
      return doc(paragraph(`${need.title}, see the notes of the workshop.`));
    default:
      return doc(paragraph(sentence(need, true)), label, tasks(criteria, ticked));
  }
}

function writeRoadmap(): string[] {
  const goals = INITIATIVES.map(({ title, text }) =>
    issue({
      type: "initiative",
      title,
      stage: "started",
      created: 200,
      updated: 12,
      reporter: "pm",
      due: "2027-06-30",
      description: doc(...text.map(paragraph)),
    }),
  );
  return THEMES.map((theme, i) => {
    const parent = goals[theme.goal];
    return issue({
      type: "epic",
      title: theme.title,
      stage: theme.stage,
      created: 170 - i * 6,
      updated: theme.updated,
      ...(theme.stage === "done" ? { closed: theme.updated + 40 } : {}),
      ...(parent === undefined ? {} : { parent }),
      ...(theme.due === undefined ? {} : { due: theme.due }),
      reporter: "pm",
      description: epicText(theme),
      comments: theme.news === undefined ? [] : [{ by: "pm", daysAgo: theme.updated, text: theme.news }],
    });
  });
}

const epicText = ({ problem, metric, plain }: Theme): object | null =>
  doc(
    ...(problem === undefined ? [] : [heading("Problem"), paragraph(problem)]),
    ...(metric === undefined ? [] : [heading("How we will know"), paragraph(metric)]),
    ...(plain === undefined ? [] : [paragraph(plain)]),
  );

/** The last 22 stories stand in the running and the next sprint, the others in the seven closed ones. */
const sprintOf = (i: number): number => {
  const left = NEEDS.length - i;
  return left <= 11 ? 9 : left <= 22 ? 8 : 1 + Math.floor((i * 7) / (NEEDS.length - 22));
};

function writeStories(epics: readonly string[]): void {
  NEEDS.forEach((need, i) => {
    const inSprint = sprintOf(i);
    const [question, answer] = QUESTIONS[i % QUESTIONS.length] ?? ["?", "-"];
    const stage: Stage = inSprint < 8 ? "done" : inSprint === 8 && i % 2 === 0 ? "started" : "new";
    const closed = Math.max(1, sprintStart(inSprint) - 4 - (i % 8));
    const carried = i % 6 === 5 && inSprint > 1 && inSprint <= 8 ? [inSprint - 1, inSprint] : [inSprint];
    const parent = i % 4 === 3 ? undefined : epics[i % epics.length];
    const asked = i % 2 === 1;
    issue({
      type: "story",
      title: need.title,
      stage,
      created: sprintStart(inSprint) + 20 + (i % 9),
      updated: stage === "done" ? closed : 3 + (i % 5),
      ...(stage === "done" ? { closed } : {}),
      ...(parent === undefined ? {} : { parent }),
      sprints: carried,
      reporter: i % 3 === 0 ? "sales" : "po",
      ...(stage === "new" ? {} : { assignee: DEVS[i % 3] ?? "dev1" }),
      points: [1, 2, 3, 5, 8][i % 5] ?? 3,
      description: storyText(need, i, stage === "done" && i % 16 !== 1 ? need.criteria.length : 1),
      comments: asked
        ? [
            { by: DEVS[i % 3] ?? "dev1", daysAgo: closed + 3, text: question },
            ...(i % 10 === 1 ? [] : [{ by: "po" as const, daysAgo: closed + 2, text: answer }]),
          ]
        : [],
    });
  });
}

/** What nobody has picked up: old wishes, bugs, two that say the same, some declined with a reason. */
function writeBacklog(): void {
  NEEDS.forEach((need, i) => {
    const wish = need.later;
    const declined = i % 9 === 4;
    const age = 40 + ((i * 37) % 400);
    issue({
      type: i % 4 === 2 ? "bug" : "story",
      title: wish,
      stage: declined ? "done" : "new",
      ...(declined ? { closed: Math.min(age - 5, 30), resolution: "Won't Do" } : {}),
      created: age,
      updated: declined ? Math.min(age - 5, 30) : Math.max(2, age - ((i * 13) % 35)),
      reporter: i % 2 === 0 ? "sales" : "po",
      description: i % 7 === 6 ? null : doc(paragraph(need.laterText)),
      priority: i % 11 === 0 ? "High" : "Medium",
      comments: declined
        ? [
            {
              by: "po",
              daysAgo: 30,
              text: "Not now: three of 4,000 shops asked, and a setting costs us more than it brings them.",
            },
          ]
        : [],
    });
  });
  issue({
    type: "story",
    title: "Show the delivery day before payment",
    stage: "new",
    created: 90,
    updated: 85,
    reporter: "sales",
    description: doc(paragraph("Buyers want to see the day of delivery on the last page before they pay.")),
  });
  issue({
    type: "story",
    title: "Delivery day shown before the payment",
    stage: "new",
    created: 30,
    updated: 28,
    reporter: "sales",
    description: doc(paragraph("On the last page before they pay, buyers want to see the delivery day.")),
  });
}

function jiraLines(): string {
  serial = 0;
  issues.length = 0;
  writeStories(writeRoadmap());
  writeBacklog();
  return `${issues.map((one) => JSON.stringify(one)).join("\n")}\n`;
}

/** The second team: a Linear answer as its API gives it. */
function linearJson(): string {
  const iso = (daysAgo: number): string => new Date(NOW - daysAgo * DAY).toISOString();
  const team = { id: "7e000000-0000-4000-8000-000000000001", key: "ONB", name: "Onboarding" };
  const projects = LINEAR_PROJECTS.map((project, i) => ({
    id: `7e000000-0000-4000-8000-0000000001${String(i).padStart(2, "0")}`,
    name: project.name,
    content: project.content,
    status: { type: project.type, name: project.type },
    startedAt: project.type === "started" ? iso(60) : null,
    targetDate: project.targetDate,
    health: project.health,
    projectUpdates: {
      nodes: project.updates.map(([daysAgo, health, body]) => ({ createdAt: iso(daysAgo), health, body })),
    },
  }));
  const nodes = LINEAR_ISSUES.map((one, i) => {
    const type =
      ["completed", "completed", "started", "unstarted", "backlog", "canceled"][i % 6] ?? "backlog";
    const created = 100 - i * 2;
    return {
      id: `7e000000-0000-4000-8000-0000000002${String(i).padStart(2, "0")}`,
      identifier: `ONB-${i + 1}`,
      url: `https://linear.app/example/issue/ONB-${i + 1}`,
      title: one.title,
      description: one.description,
      priority: i % 5,
      estimate: null,
      createdAt: iso(created),
      updatedAt: iso(Math.max(1, created - 30)),
      startedAt: ["completed", "started"].includes(type) ? iso(created - 10) : null,
      completedAt: type === "completed" ? iso(Math.max(1, created - 20)) : null,
      canceledAt: type === "canceled" ? iso(Math.max(1, created - 15)) : null,
      state: { name: type, type },
      team,
      assignee:
        type === "started" ? { id: "7e000000-0000-4000-8000-0000000000aa", name: "Demo engineer" } : null,
      project: i % 4 === 0 ? null : (projects[i % projects.length] ?? null),
      labels: { nodes: i % 7 === 5 ? [{ name: "Bug" }] : [] },
      comments: { nodes: [] },
    };
  });
  return `${JSON.stringify({ data: { issues: { nodes } } }, null, 1)}\n`;
}

/** The demo's files by name. */
export const files = (): Readonly<Record<string, string>> => ({
  "checkout-jira.jsonl": jiraLines(),
  "onboarding-linear.json": linearJson(),
});

if (import.meta.main) {
  for (const [name, text] of Object.entries(files())) writeFileSync(join(import.meta.dirname, name), text);
}
