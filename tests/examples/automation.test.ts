import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { parse } from "yaml";
import { cut, root, type Shell, shell } from "../shell.ts";
import { commandsIn } from "./commands.ts";

const FOLDERS = ["github", "gitlab-ci", "nightly", "kubernetes"];
const files = FOLDERS.flatMap((folder) =>
  readdirSync(join(root, "examples", folder)).map((name) => `${folder}/${name}`),
);
const textOf = (name: string): string => readFileSync(join(root, "examples", name), "utf8");
const yaml = (name: string) => parse(textOf(name), { strict: true });

/** The texts in a document: a command line over several lines is one there. */
function textsIn(value: unknown): string[] {
  if (typeof value === "string") return [value];
  return typeof value === "object" && value !== null ? Object.values(value).flatMap(textsIn) : [];
}
const runnable = (name: string): readonly (readonly string[])[] =>
  /\.ya?ml$/.test(name) ? textsIn(yaml(name)).flatMap(commandsIn) : commandsIn(textOf(name));

const here = shell();
const webhook = { SLACK_WEBHOOK_URL: "https://hooks.example/a" };

describe("the examples", () => {
  const lines = new Map(
    files.flatMap((name) => runnable(name).map((args) => [args.join(" "), { name, args }] as const)),
  );

  it("hold a command line wherever they run backlint themselves", () => {
    const silent = files.filter((name) => runnable(name).length === 0);
    expect(silent.sort()).toEqual([
      "github/check.yml",
      "nightly/README.md",
      "nightly/backlint.service",
      "nightly/backlint.timer",
      "nightly/crontab",
    ]);
  });

  it.each([...lines.values()])("write what they say: $name, $args.0", async ({ args }) => {
    const { code, output } = await here.run(["backlint", ...args]);
    expect({ code, output: output.split("\n", 1) }).toEqual({
      code: args[0] === "check" ? 1 : 0,
      output: [expect.not.stringContaining("error")],
    });
    const outputs = args.flatMap((word, at) => (args[at - 1] === "--output" ? [word] : []));
    expect(outputs.filter((name) => !here.has(name))).toEqual([]);
    for (const name of outputs) expect(here.read(name)).not.toBe("");
  });

  it("are valid YAML, and every script in it valid shell", async () => {
    const documents = files.filter((name) => /\.ya?ml$/.test(name));
    expect(documents).toHaveLength(4);
    const scripts = documents.flatMap((name) =>
      textsIn(yaml(name)).filter((text) => commandsIn(text).length > 0),
    );
    const shells = files.filter((name) => name.endsWith(".sh")).map(textOf);
    for (const text of [...scripts, ...shells]) {
      const path = here.write("script", text);
      expect(await here.run(["bash", "-n", path])).toEqual({ code: 0, output: "" });
    }
  });

  it("say what the exit codes mean", () => {
    const explained = files.filter((name) =>
      /exit 3|\b3: not enough could be read|\| 3 \|/i.test(textOf(name)),
    );
    expect(files.filter((name) => !explained.includes(name))).toEqual(["nightly/backlint.timer"]);
  });
});

/** Each night's script, and how its host runs it. */
const NIGHTS: Readonly<Record<string, (at: Shell) => readonly string[]>> = {
  "cron and systemd": () => ["/bin/sh", join(root, "examples/nightly/nightly.sh")],
  GitLab: (at) => {
    const script: string[] = yaml("gitlab-ci/.gitlab-ci.yml")["backlint-nightly"].script;
    return ["bash", "-eo", "pipefail", at.write("script", script.join("\n"))];
  },
  Kubernetes: () => {
    const [{ command, args }] = pod().containers;
    return [...command, ...args];
  },
};

/** In place of backlint, however it is called. */
function stub(script: string): void {
  for (const name of ["npx", "backlint"]) here.write(`bin/${name}`, `#!/bin/sh\n${script}\n`);
}

const pod = () => yaml("kubernetes/cronjob.yaml").spec.jobTemplate.spec.template.spec;

describe.each(Object.entries(NIGHTS))("the night of %s", (_, script) => {
  it("writes the reports and sends the message", async () => {
    const { code } = await here.run(script(here), webhook);
    expect(code).toBe(0);
    expect(here.read("report.html")).toMatch(/^<!doctype html>/i);
    expect(JSON.parse(here.read("report.json"))).toHaveProperty("trend");
    expect(here.read("curl.called").split("\n")).toEqual([
      ...[
        "-fsS",
        "-H",
        "Content-type: application/json",
        "--data",
        "@slack.json",
        webhook.SLACK_WEBHOOK_URL,
        "",
      ],
    ]);
  });

  it("delivers what was read where something was not, and stays exit 3", async () => {
    cut(here);
    const { code } = await here.run(script(here), webhook);
    expect(code).toBe(3);
    expect(JSON.parse(here.read("report.json")).complete).toBe(false);
    expect(here.has("curl.called")).toBe(true);
  });

  it("sends nothing where there is no report, and keeps the exit code", async () => {
    stub("exit 2");
    const { code } = await here.run(script(here), webhook);
    expect(code).toBe(2);
    expect(here.has("curl.called")).toBe(false);
  });

  it("says that the message was not taken, where there is nothing worse to say", async () => {
    const refused = { ...webhook, CURL_EXIT: "22" };
    for (const [code, said] of [
      [0, 69],
      [3, 3],
    ]) {
      stub(`echo '{}' >slack.json; exit ${code}`);
      expect((await here.run(script(here), refused)).code).toBe(said);
      expect(here.has("curl.called")).toBe(true);
    }
  });
});

describe("the script for cron and systemd", () => {
  it("never sends the message of another night", async () => {
    here.write("slack.json", '{"text":"yesterday"}');
    stub("exit 2");
    expect((await here.run(["/bin/sh", join(root, "examples/nightly/nightly.sh")], webhook)).code).toBe(2);
    expect(here.has("curl.called")).toBe(false);
  });
});

describe("the CronJob", () => {
  it("runs one at a time, as nobody in particular, and never twice for one answer", () => {
    const { spec } = yaml("kubernetes/cronjob.yaml");
    expect(spec.concurrencyPolicy).toBe("Forbid");
    expect(spec.jobTemplate.spec).toMatchObject({ backoffLimit: 0, activeDeadlineSeconds: 7200 });
    expect(pod()).toMatchObject({ restartPolicy: "Never", securityContext: { runAsNonRoot: true } });
    const [container] = pod().containers;
    expect(container.securityContext).toMatchObject({
      allowPrivilegeEscalation: false,
      readOnlyRootFilesystem: true,
    });
    const volumes: string[] = pod().volumes.map(({ name }: { name: string }) => name);
    expect(container.volumeMounts.map(({ name }: { name: string }) => name)).toEqual(volumes);
  });
});

const systemd = existsSync("/usr/bin/systemd-analyze");

describe("the units of systemd", () => {
  it.skipIf(!systemd)("are understood (needs systemd-analyze)", async () => {
    const service = textOf("nightly/backlint.service").replace(/^ExecStart=.*$/m, "ExecStart=/bin/true");
    const timer = here.write("units/backlint.timer", textOf("nightly/backlint.timer"));
    const unit = here.write("units/backlint.service", service);
    const { code, output } = await here.run(["systemd-analyze", "verify", "--man=no", unit, timer]);
    expect({ code, output: output.split("\n").filter((line) => line.includes("backlint")) }).toEqual({
      code: 0,
      output: [],
    });
  });
});
