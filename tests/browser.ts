/** A real browser for what only a browser can tell. Checks that need one are skipped where there is none. */
import { existsSync } from "node:fs";
import { type Browser, type BrowserContextOptions, chromium, type Page } from "playwright-core";

const PLACES = ["/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/google-chrome"];

/** The browser's program: BACKLINT_BROWSER, or one of the usual places. */
export const browserPath: string | undefined =
  process.env.BACKLINT_BROWSER ?? PLACES.find((place) => existsSync(place));

const ARGS = [
  "--no-sandbox",
  "--disable-gpu",
  "--disable-quic",
  "--no-first-run",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
];

export const launch = (): Promise<Browser> =>
  chromium.launch({ args: ARGS, ...(browserPath === undefined ? {} : { executablePath: browserPath }) });

/** A page and all that goes wrong on it, or leaves it. */
export interface Watched {
  readonly page: Page;
  /** Console errors and warnings, uncaught errors, dialogs, and requests other than for the address itself. */
  readonly trouble: readonly string[];
  /** Goes elsewhere; what goes wrong there. */
  visit(address: string): Promise<readonly string[]>;
}

/** Opens an address in a context of its own; close it with `page.context().close()`. */
export async function open(
  browser: Browser,
  address: string,
  options: BrowserContextOptions = {},
): Promise<Watched> {
  const context = await browser.newContext(options);
  const page = await context.newPage();
  let trouble: string[] = [];
  let here = address;
  page.on("console", (message) => {
    if (message.type() === "error" || message.type() === "warning")
      trouble.push(`console: ${message.text()}`);
  });
  page.on("pageerror", (error) => trouble.push(`error: ${error.message}`));
  page.on("dialog", (dialog) => {
    trouble.push(`dialog: ${dialog.message()}`);
    void dialog.dismiss();
  });
  page.on("request", (request) => {
    if (request.url().split("#")[0] !== here.split("#")[0]) trouble.push(`request: ${request.url()}`);
  });
  const visit = async (to: string): Promise<readonly string[]> => {
    here = to;
    trouble = [];
    await page.goto(to);
    return trouble;
  };
  await visit(address);
  return {
    page,
    visit,
    get trouble() {
      return trouble;
    },
  };
}
