/** Tests of a signal as a table: every state has a case, or says why it cannot happen. */
import { describe, expect, it } from "vitest";
import type { Backlog } from "../src/backlog/model.ts";
import type { State } from "../src/engine/outcome.ts";
import { assess } from "../src/engine/verdict/assess.ts";
import type { Signal } from "../src/signal.ts";
import { NOW } from "./make.ts";
import { misread } from "./reads.ts";

interface Case {
  readonly team: Backlog;
  readonly k?: number;
  readonly n?: number;
  readonly unknown?: number;
}

export type States = Readonly<Record<State, Readonly<Record<string, () => Case>> | `never: ${string}`>>;

const YEAR = 364 * 86_400_000;

const assessed = (signal: Signal, team: Backlog) =>
  assess(signal, { team, now: NOW }, { from: NOW - YEAR, until: NOW });

export function describeSignal(signal: Signal, states: States): void {
  describe(signal.id, () => {
    it("has its good example among the cases that are refuted, its bad one among the established", () => {
      expect(Object.keys(states.refuted)).toContain(signal.examples.good);
      expect(Object.keys(states.established)).toContain(signal.examples.bad);
    });
    for (const [state, sentences] of Object.entries(states)) {
      if (typeof sentences === "string") continue;
      describe(state, () => {
        for (const [sentence, make] of Object.entries(sentences)) {
          it(sentence, () => {
            const { team, ...expected } = make();
            expect(assessed(signal, team)).toMatchObject({ state, ...expected });
          });
        }
      });
    }
    it("reads what it names in needs and reads, and nothing else", () => {
      const teams = Object.values(states).flatMap((sentences) =>
        typeof sentences === "string" ? [] : Object.values(sentences).map((make) => make().team),
      );
      const watched = teams.map((team) => ({ team, act: (of: Backlog) => assessed(signal, of) }));
      expect(misread(signal, watched)).toEqual({ unnamed: [], unread: [] });
      // Left out, it stands for anything.
      expect(signal.reads).toBeDefined();
    });
  });
}
