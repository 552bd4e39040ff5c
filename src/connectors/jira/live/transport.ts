/** The transport that Jira is read through: the one of all trackers, with Jira's way to say who was answered. */
import type { ExamineOptions } from "../../tracker.ts";
import { type Classify, classifyRest } from "../../transport/classify.ts";
import { fetchFor } from "../../transport/proxy.ts";
import { createTransport, type Transport } from "../../transport.ts";
import type { Credentials } from "./credentials.ts";

export const transportFor = async (
  credentials: Pick<Credentials, "secrets">,
  options: ExamineOptions,
): Promise<Transport> =>
  createTransport({
    ...options,
    fetch: options.fetch ?? (await fetchFor(options.env)),
    secrets: [...(options.secrets ?? []), ...credentials.secrets],
    classify,
  });

/** With a wrong token some answers come as to a stranger, with less in them; only this header shows it. */
const classify: Classify = (answer, context) => {
  const { status, headers } = answer;
  const login = headers.get("x-seraph-loginreason") ?? "";
  return status >= 200 && status < 300 && status !== 204 && /FAILED|DENIED/.test(login)
    ? { is: "stop", kind: "unauthorised", detail: "the credentials were not accepted" }
    : classifyRest(answer, context);
};
