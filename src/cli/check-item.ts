/** check --item: is this work item ready to be built? */
import catalogue from "../../rules/index.ts";
import { EVERYTHING } from "../backlog/model.ts";
import { byKey } from "../backlog/views/items/items.ts";
import { type LoadedConfig, loadConfig } from "../config/load.ts";
import type { Reading } from "../connectors/reading.ts";
import { waiversOn } from "../engine/gate/waivers.ts";
import { type ReadyCheck, readyChecks } from "../engine/ready/ready.ts";
import { type Answer, answerTo } from "../engine/rests-on.ts";
import { headOf } from "../report/head.ts";
import { READY_FORMATS } from "../report/ready/formats.ts";
import { type Asked, isGating, readyReport } from "../report/ready/ready.ts";
import type { ReadyReport } from "../report/ready/schema.ts";
import { isUnseen } from "../report/ready/words.ts";
import { redactReady } from "../report/redact/ready.ts";
import type { Severity } from "../rule.ts";
import type { Io, Result } from "./io.ts";
import { type ItemOptions, keysAsked } from "./item-sources.ts";
import { projectsIn, projectsOf, trackerOf } from "./item-trackers.ts";
import { environment, liveOptions } from "./live.ts";
import type { ReadOptions, ViewOptions } from "./options.ts";
import { presentAs } from "./present.ts";
import { nowOf, read, settingsOf, sourcesOf } from "./read.ts";
import { factsOf, settingsIn } from "./read-teams.ts";
import type { Source } from "./sources.ts";

export interface CheckItemOptions extends ReadOptions, ViewOptions, ItemOptions {
  /** The severity from which on a failing check keeps an item from being ready. */
  readonly failOn?: { readonly "fail-on"?: Severity | "never" };
}

/** More than this is no work of one change. */
const MOST_ITEMS = 50;

export async function checkItems(
  words: readonly string[],
  options: CheckItemOptions,
  io: Io,
): Promise<Result> {
  const loaded = await loadConfig(io.cwd, options.config, catalogue);
  const sources = sourcesOf(words, loaded, io);
  // A file is read whole, and then its projects are known; of a live tracker the items alone are read.
  const whole = sources.some(({ kind }) => kind === "file")
    ? await read(words, loaded, io, options)
    : undefined;
  const named = keysAsked(options, whole === undefined ? projectsOf(sources) : projectsIn(whole), io);
  const keys = named.slice(0, MOST_ITEMS);
  const reading = withoutRest(whole ?? (await readItems(keys, sources, loaded, options, io)), named.length);
  const now = nowOf(reading, options.now, io);
  const waivers = waiversOn(loaded.config.waivers ?? [], now);
  const ready = { now, waivers, settingsFor: settingsIn(loaded), alone: whole === undefined };
  const failing = options.failOn?.["fail-on"] ?? loaded.config.gate?.["fail-on"] ?? "high";
  const failOn = failing === "never" ? null : failing;
  const answers: Answer[] = [];
  const asked = keys.flatMap((key): Asked[] => {
    for (const team of reading.backlogs) {
      const item = byKey(team).get(key);
      if (item === undefined) continue;
      const checks = readyChecks(team, item, loaded.rules, ready);
      for (const check of checks)
        if (check.outcome !== "waived" && isGating(check, failOn)) answers.push(readyAnswer(check));
      return [{ item, checks }];
    }
    return [];
  });
  const found = new Set(asked.map(({ item }) => item.key));
  const missing = keys.filter((key) => !found.has(key));
  const report = redactReady(
    readyReport(
      asked,
      { readFrom: whole === undefined ? "tracker" : "export", missing },
      failOn,
      headOf(factsOf(reading, loaded, now, io), answers),
    ),
    reading.personal,
  );
  return { ...presentAs(report, READY_FORMATS, options, io), code: codeOf(report) };
}

/** Also of what is unknown, which may be so because of a gap. */
const readyAnswer = ({ rule }: Pick<ReadyCheck, "rule">): Answer =>
  answerTo({ ...rule, needs: rule.ready?.needs ?? rule.needs });

/** What was not found or not to be seen comes before what was found. */
function codeOf({ gaps, items, missing }: ReadyReport): 0 | 1 | 3 {
  if (gaps.some(({ counts }) => counts) || missing.length > 0 || items.some(isUnseen)) return 3;
  return items.some(({ ready }) => ready === false) ? 1 : 0;
}

/** Keys beyond the most are a gap: what was not looked at never passes. */
function withoutRest(reading: Reading, named: number): Reading {
  if (named <= MOST_ITEMS) return reading;
  const detail = `${named} are named, and only the first ${MOST_ITEMS} are checked`;
  return {
    ...reading,
    gaps: [...reading.gaps, { source: "check", what: "work items", detail, cuts: EVERYTHING }],
  };
}

async function readItems(
  keys: readonly string[],
  sources: readonly Source[],
  loaded: LoadedConfig,
  options: CheckItemOptions,
  io: Io,
): Promise<Reading> {
  const tracker = trackerOf(keys, sources, environment(io, loaded.directory));
  return tracker.readItems(keys, {
    ...liveOptions(tracker.id, io, loaded.directory, options),
    settings: settingsOf(sources, loaded),
  });
}
