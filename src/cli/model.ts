import signals from "../../rules/babysitter/index.ts";
import catalogue from "../../rules/index.ts";
import { modelList } from "../report/catalogue/catalogue.ts";
import { done } from "./io.ts";
import { jsonOption } from "./options.ts";
import type { Register } from "./register.ts";

export const model: Register = (program, io, leave) => {
  jsonOption(
    program.command("model").summary("the ownership model, clause by clause, with the rules that check it"),
  ).action(({ format }: { format: "text" | "json" }) => {
    leave(done(modelList([...catalogue, ...signals], format, io.columns ?? 100)));
  });
};
