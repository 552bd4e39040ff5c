/**
 * The usual proxy variables. Node's own fetch reads them from 22.21 and 24.5 on, and only when it was started to do so
 * (NODE_USE_ENV_PROXY); a running program can ask for it (http.setGlobalProxyFromEnv) later still. The oldest Node this
 * program runs on, 22.18, has neither: undici, which Node's fetch is made of, is bundled and loaded where a proxy is set.
 */
import type { Fetch } from "./exchange.ts";

const VARIABLES = ["HTTPS_PROXY", "HTTP_PROXY", "https_proxy", "http_proxy"];

/** fetch, through the proxy of HTTPS_PROXY, HTTP_PROXY and NO_PROXY where one is set. */
export async function fetchFor(env: Readonly<Record<string, string | undefined>>): Promise<Fetch> {
  if (!VARIABLES.some((name) => env[name])) return globalThis.fetch;
  const { EnvHttpProxyAgent, fetch } = await import("undici");
  const set = (...names: readonly string[]): string | undefined =>
    names.map((name) => env[name]).find(Boolean);
  const httpProxy = set("http_proxy", "HTTP_PROXY");
  const httpsProxy = set("https_proxy", "HTTPS_PROXY");
  const noProxy = set("no_proxy", "NO_PROXY");
  const dispatcher = new EnvHttpProxyAgent({
    ...(httpProxy === undefined ? {} : { httpProxy }),
    ...(httpsProxy === undefined ? {} : { httpsProxy }),
    ...(noProxy === undefined ? {} : { noProxy }),
  });
  return (url, init) => fetch(url, { ...init, dispatcher } as never) as unknown as Promise<Response>;
}
