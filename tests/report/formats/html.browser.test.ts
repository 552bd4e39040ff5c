import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import type { AxeResults } from "axe-core";
import type { Browser, BrowserContextOptions, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { html } from "../../../src/report/formats/html.ts";
import type { Report } from "../../../src/report/schema.ts";
import { browserPath, launch, open, type Watched } from "../../browser.ts";
import { SAMPLE_OF_CHECK } from "../check-sample.ts";
import { HOSTILE, hostileReport } from "../hostile.ts";
import { manyFindings } from "./many-findings.ts";

const AXE = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");
const TOTAL = SAMPLE_OF_CHECK.findings.length;

let browser: Browser;
const folder = mkdtempSync(join(tmpdir(), "backlint-html-"));
let files = 0;

/** The report as a file, and its address. */
function saved(report: Report): string {
  const path = join(folder, `report-${++files}.html`);
  writeFileSync(path, html(report));
  return pathToFileURL(path).href;
}

let sample: string;

const PHONE = { viewport: { width: 360, height: 740 } };
const DESK = { viewport: { width: 1280, height: 900 } };

async function opened<T>(
  address: string,
  options: BrowserContextOptions,
  use: (watched: Watched) => Promise<T>,
): Promise<T> {
  const watched = await open(browser, address, options);
  try {
    return await use(watched);
  } finally {
    await watched.page.context().close();
  }
}

const countOf = (page: Page): Promise<string | null> => page.textContent("#count");
const listed = (page: Page): Promise<number> =>
  page.evaluate(
    `[...document.querySelectorAll(".of-rule li")].filter((one) => one.closest("[hidden]") === null).length`,
  );
const unfoldAll = (page: Page): Promise<void> =>
  page.evaluate(`for (const one of document.querySelectorAll("details")) one.open = true`);

describe.skipIf(browserPath === undefined)("the HTML report in a browser", () => {
  beforeAll(async () => {
    browser = await launch();
    sample = saved(SAMPLE_OF_CHECK);
  });
  afterAll(async () => {
    await browser?.close();
    rmSync(folder, { recursive: true });
  });

  it("asks for nothing but itself, and breaks no rule of its own policy", async () => {
    await opened(sample, DESK, async ({ page, trouble }) => {
      await page.fill("#search", "SHOP-7");
      expect(trouble).toEqual([]);
      expect(await page.evaluate(`document.querySelector(".plot").getBoundingClientRect().width > 50`)).toBe(
        true,
      );
    });
  });

  it("runs no script but its own", async () => {
    await opened(sample, DESK, async ({ page, trouble }) => {
      await page.evaluate(
        `document.body.append(Object.assign(document.createElement("script"), { textContent: "pwned = 1" }))`,
      );
      expect(await page.evaluate("typeof pwned")).toBe("undefined");
      expect(trouble.join()).toContain("Content Security Policy");
    });
  });

  const views = (["light", "dark"] as const).flatMap((colorScheme) =>
    ([360, 1280] as const).map((width) => ({ colorScheme, width })),
  );
  it.each(views)(
    "has no barrier that axe knows of, $colorScheme at $width pixels",
    async ({ colorScheme, width }) => {
      await opened(
        sample,
        { viewport: { width, height: 900 }, colorScheme, bypassCSP: true },
        async ({ page }) => {
          await unfoldAll(page);
          await page.evaluate(AXE);
          const { violations } = await page.evaluate<AxeResults>(
            "axe.run(document, { resultTypes: ['violations'] })",
          );
          expect(
            violations.map(({ id, nodes }) => [id, nodes.slice(0, 3).map(({ html: part }) => part)]),
          ).toEqual([]);
        },
      );
    },
  );

  it("fits a phone, with every finding open", async () => {
    const hostile = saved(hostileReport(HOSTILE["long word"] ?? ""));
    for (const address of [sample, hostile]) {
      await opened(address, PHONE, async ({ page }) => {
        await unfoldAll(page);
        expect(await page.evaluate("document.documentElement.scrollWidth")).toBe(360);
      });
    }
  });

  it("narrows the list by what is searched for, says how many, and widens it again", async () => {
    await opened(sample, DESK, async ({ page }) => {
      expect(await countOf(page)).toBe(`${TOTAL} findings`);
      await page.fill("#search", "sprint 33 goal");
      expect(await countOf(page)).toBe(`1 of ${TOTAL} findings`);
      expect(await listed(page)).toBe(1);
      expect(await page.locator(".of-rule li:visible").textContent()).toBe("Sprint 33has no goal");
      expect(await page.isHidden(`details.of-team:has(h3:text-is("Checkout"))`)).toBe(true);
      await page.fill("#search", "nothing is called so");
      expect(await countOf(page)).toBe(`0 of ${TOTAL} findings`);
      await page.click("#clear");
      expect(await countOf(page)).toBe(`${TOTAL} of ${TOTAL} findings`);
      expect(await listed(page)).toBe(TOTAL);
    });
  });

  const { findings } = SAMPLE_OF_CHECK;
  it.each([
    ["team", "linear:GRO", findings.filter(({ team }) => team === "linear:GRO").length],
    ["rule", "hygiene/duplicates", findings.filter(({ rule }) => rule === "hygiene/duplicates").length],
    ["severity", "high", findings.filter(({ severity }) => severity === "high").length],
    ["owner", "pm", findings.filter(({ owner }) => owner === "pm").length],
    ["status", "waived", findings.filter(({ status }) => status === "waived").length],
  ])("filters by %s", async (name, value, expected) => {
    await opened(sample, DESK, async ({ page }) => {
      await page.selectOption(`select[name=${name}]`, value);
      expect(expected).toBeGreaterThan(0);
      expect(await countOf(page)).toBe(`${expected} of ${TOTAL} findings`);
      expect(await listed(page)).toBe(expected);
    });
  });

  it("keeps the filters in its address, and takes them from there", async () => {
    await opened(sample, DESK, async ({ page }) => {
      await page.selectOption("select[name=status]", "known");
      await page.fill("#search", "guest");
      const hash = await page.evaluate<string>("location.hash");
      expect(hash).toBe("#q=guest&status=known");
      const said = await countOf(page);
      await opened(`${sample}${hash}`, DESK, async ({ page: again }) => {
        expect(await countOf(again)).toBe(said);
        expect(await again.inputValue("#search")).toBe("guest");
      });
    });
  });

  it("is used by keys alone", async () => {
    await opened(sample, DESK, async ({ page }) => {
      await page.keyboard.press("Tab");
      expect(await page.evaluate("document.activeElement.className")).toBe("skip");
      await page.keyboard.press("/");
      expect(await page.evaluate("document.activeElement.id")).toBe("search");
      await page.keyboard.type("a/b");
      expect(await page.inputValue("#search")).toBe("a/b");
      await page.keyboard.press("Escape");
      expect(await page.inputValue("#search")).toBe("");
      expect(await listed(page)).toBe(TOTAL);
      await page.focus(".of-rule summary");
      await page.keyboard.press("Enter");
      expect(await page.isVisible(".of-rule li")).toBe(true);
      expect(await page.evaluate("getComputedStyle(document.activeElement).outlineStyle")).toBe("solid");
    });
  });

  it("opens the findings that an answer leads to", async () => {
    await opened(sample, DESK, async ({ page }) => {
      await page.selectOption("select[name=owner]", "pm");
      await page.click(`.answers a:text-is("31 of 40")`);
      await page.locator(".of-rule[open] li").first().waitFor();
      expect(await page.isVisible(`.of-rule[open][data-rule="po/acceptance-criteria"] li`)).toBe(true);
    });
  });

  it("shows every finding without a script, and no control that would not answer", async () => {
    await opened(sample, { ...DESK, javaScriptEnabled: false }, async ({ page }) => {
      expect(await page.isVisible("#filter")).toBe(false);
      expect(await page.locator(".of-rule li").count()).toBe(TOTAL);
      await page.click(".of-rule summary");
      expect(await page.isVisible(".of-rule li")).toBe(true);
    });
  });

  it("prints everything open, dark on white", async () => {
    await opened(sample, { ...DESK, colorScheme: "dark" }, async ({ page }) => {
      await page.emulateMedia({ media: "print" });
      expect(await page.isVisible("#filter")).toBe(false);
      const low = await page.evaluate(
        `[...document.querySelectorAll(".of-rule li")].filter((one) => one.getBoundingClientRect().height < 10).length`,
      );
      expect(low).toBe(0);
      expect(await page.evaluate("getComputedStyle(document.documentElement).backgroundColor")).toBe(
        "rgb(255, 255, 255)",
      );
      expect((await page.pdf({ format: "A4" })).length).toBeGreaterThan(10_000);
    });
  });

  it("moves nothing for whoever wants it still", async () => {
    await opened(sample, { ...DESK, reducedMotion: "reduce" }, async ({ page }) => {
      expect(await page.evaluate("getComputedStyle(document.documentElement).scrollBehavior")).toBe("auto");
    });
  });

  it("opens ten thousand findings and answers a search", async () => {
    await opened(saved(manyFindings(10_000)), DESK, async ({ page }) => {
      await page.fill("#search", "number 4711");
      expect(await countOf(page)).toBe("1 of 10000 findings");
      expect(await page.isVisible("text=T3-4711")).toBe(true);
    });
  });

  describe("with hostile text", () => {
    /** The elements of a page by name; links to items are left out, only an address makes one. */
    const SHAPE = `JSON.stringify([...document.querySelectorAll("*")].map((one) =>
      (one.matches("a.key") ? "span" : one.localName) + " " +
      one.getAttributeNames().filter((name) => name !== "href" && name !== "rel").join(" ")))`;
    const ADDRESSES = `[...document.links].map((one) => one.protocol)`;
    let watched: Watched;
    let harmless: unknown;

    beforeAll(async () => {
      watched = await open(browser, saved(hostileReport("x")), DESK);
      harmless = await watched.page.evaluate(SHAPE);
    });
    afterAll(() => watched.page.context().close());

    it.each(Object.entries(HOSTILE))("obeys nothing of %s", async (_name, text) => {
      const { page, visit } = watched;
      const trouble = await visit(saved(hostileReport(`<img src=x onerror="window.pwned=1">${text}`)));
      expect((await page.evaluate(SHAPE)) === harmless).toBe(true);
      expect(await page.evaluate("typeof window.pwned")).toBe("undefined");
      for (const protocol of await page.evaluate<string[]>(ADDRESSES))
        expect(protocol).toMatch(/^(file|https?):$/);
      expect(trouble).toEqual([]);
    });

    it("shows a title as the tracker has it", async () => {
      await opened(saved(hostileReport("<b>Pay</b> &amp; \"go\" 'on'")), DESK, async ({ page }) => {
        expect(await page.textContent("h2:has-text('Pay')")).toBe("<b>Pay</b> &amp; \"go\" 'on'");
        await page.selectOption("select[name=rule]", "<b>Pay</b> &amp; \"go\" 'on'");
        expect(await countOf(page)).toMatch(/^[1-9]\d* of \d+ findings$/);
      });
    });
  });
});
