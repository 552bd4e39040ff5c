import catalogue from "../../rules/index.ts";
import { ruleList } from "../report/catalogue.ts";
import { done } from "./io.ts";
import { jsonOption } from "./options.ts";
import type { Register } from "./run.ts";

export const rules: Register = (program, io, leave) => {
  jsonOption(program.command("rules").summary("the catalogue: every question, its severity and need")).action(
    ({ format }: { format: "text" | "json" }) => {
      leave(done(ruleList(catalogue, format, io.columns ?? 100)));
    },
  );
};
