/** The site's address and the credentials, from the environment alone. */
import { UserError } from "../../../errors.ts";
import { isSafe } from "../../transport/exchange.ts";

export interface Credentials {
  /** The site's address, or that of the gateway for scoped tokens, without a slash at the end. */
  readonly host: string;
  readonly headers: Readonly<Record<string, string>>;
  /** Which Jira takes such credentials. What it really is, only the site says. */
  readonly deployment: "cloud" | "server";
  /** The kind of sign-in, in words for a person. */
  readonly by: string;
  /** Texts that may appear nowhere. */
  readonly secrets: readonly string[];
}

type Env = Readonly<Record<string, string | undefined>>;

/** @throws UserError that names the variable that is missing or wrong. */
export function credentialsFrom(env: Env): Credentials {
  const host = hostFrom(env.JIRA_HOST?.trim());
  const [pat, oauth, email, token] = ["JIRA_PAT", "JIRA_OAUTH_TOKEN", "JIRA_EMAIL", "JIRA_API_TOKEN"].map(
    (name) => env[name]?.trim(),
  );
  if (pat) return { ...bearer(host, pat, "a personal access token (JIRA_PAT)"), deployment: "server" };
  if (oauth) return bearer(host, oauth, "an OAuth token (JIRA_OAUTH_TOKEN)");
  if (email && token) {
    const basic = Buffer.from(`${email}:${token}`).toString("base64");
    return {
      host,
      deployment: "cloud",
      headers: { Authorization: `Basic ${basic}` },
      by: "an API token (JIRA_EMAIL and JIRA_API_TOKEN)",
      secrets: [token, basic, email],
    };
  }
  throw new UserError(
    email
      ? "JIRA_EMAIL is set, but JIRA_API_TOKEN is not"
      : token
        ? "JIRA_API_TOKEN is set, but JIRA_EMAIL is not"
        : "no credentials for Jira are set",
    "Cloud: JIRA_EMAIL and JIRA_API_TOKEN (id.atlassian.com/manage-profile/security/api-tokens), or JIRA_OAUTH_TOKEN. Data Center: JIRA_PAT.",
  );
}

const bearer = (host: string, token: string, by: string): Credentials => ({
  host,
  deployment: "cloud",
  headers: { Authorization: `Bearer ${token}` },
  by,
  secrets: [token],
});

function hostFrom(value: string | undefined): string {
  if (!value)
    throw new UserError(
      "JIRA_HOST is not set",
      "Set it to the address of the site, such as https://example.atlassian.net, in the environment or in a .env file beside the configuration.",
    );
  const url = URL.parse(/^[a-z]+:\/\//i.test(value) ? value : `https://${value}`);
  if (url === null || (url.protocol !== "https:" && url.protocol !== "http:"))
    throw new UserError("JIRA_HOST is not a web address", "For example https://example.atlassian.net.");
  if (url.username !== "" || url.password !== "")
    throw new UserError(
      "JIRA_HOST contains a user name or password",
      "Give only the address; credentials have their own variables.",
    );
  if (!isSafe(url))
    throw new UserError(
      `JIRA_HOST uses http without encryption (${url.host})`,
      "Use https; http is allowed for this machine only, because it would expose the token.",
    );
  // Addresses are copied from the browser, where a page's own path follows that of the site. Sites in the cloud
  // have no path; a server's may well be called /jira.
  const path = url.hostname.endsWith(".atlassian.net")
    ? ""
    : url.pathname.replace(/\/(?:rest|browse|projects|secure)(?:\/.*)?$/, "").replace(/\/$/, "");
  // `…/ex/jira/CLOUD-ID` is the gateway's own path, whatever stands behind it.
  const gateway = /^\/ex\/jira\/[^/]+/.exec(url.pathname)?.[0];
  return `${url.origin}${gateway ?? path}`;
}
