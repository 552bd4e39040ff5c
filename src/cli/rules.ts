import signals from "../../rules/babysitter/index.ts";
import catalogue from "../../rules/index.ts";
import { ruleList } from "../report/catalogue/catalogue.ts";
import { signalList } from "../report/catalogue/signal-text.ts";
import { done } from "./io.ts";
import { jsonOption } from "./options.ts";
import type { Register } from "./register.ts";

export const rules: Register = (program, io, leave) => {
  jsonOption(
    program.command("rules").summary("the catalogue: every rule with its question and severity"),
  ).action(({ format }: { format: "text" | "json" }) => {
    const list = ruleList(catalogue, format, io.columns ?? 100);
    leave(done(format === "json" ? list : signalList(signals) + list));
  });
};
