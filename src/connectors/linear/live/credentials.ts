/** The credentials and the address of Linear, from the environment alone. */
import { UserError } from "../../../errors.ts";
import { isSafe } from "../../transport/exchange.ts";

export interface Credentials {
  readonly url: string;
  /** The Authorization header: an API key bare, an OAuth token as Bearer. */
  readonly authorization: string;
  /** The kind of sign-in, in words for a person. */
  readonly by: string;
  /** Texts that may appear nowhere. */
  readonly secrets: readonly string[];
}

type Env = Readonly<Record<string, string | undefined>>;

const API = "https://api.linear.app/graphql";

/** @throws UserError that names the variable that is missing or wrong. */
export function credentialsFrom(env: Env): Credentials {
  const url = addressFrom(env.LINEAR_API_URL?.trim());
  const key = bare(env.LINEAR_API_KEY);
  const token = bare(env.LINEAR_OAUTH_TOKEN);
  if (key) {
    refuseControls(key, "LINEAR_API_KEY");
    if (key.startsWith("lin_oauth_"))
      throw new UserError("LINEAR_API_KEY contains an OAuth token", "Put it into LINEAR_OAUTH_TOKEN.");
    return { url, authorization: key, by: "an API key (LINEAR_API_KEY)", secrets: [key] };
  }
  if (token) {
    refuseControls(token, "LINEAR_OAUTH_TOKEN");
    if (token.startsWith("lin_api_"))
      throw new UserError("LINEAR_OAUTH_TOKEN contains an API key", "Put it into LINEAR_API_KEY.");
    return {
      url,
      authorization: `Bearer ${token}`,
      by: "an OAuth token (LINEAR_OAUTH_TOKEN)",
      secrets: [token],
    };
  }
  throw new UserError(
    "no credentials for Linear are set",
    "Set LINEAR_API_KEY (Linear: Settings, Security & access, Personal API keys) or LINEAR_OAUTH_TOKEN, in the environment or in a .env file beside the configuration.",
  );
}

/** People paste the whole header. */
const bare = (value: string | undefined): string | undefined =>
  value === undefined
    ? undefined
    : value
        .trim()
        .replace(/^bearer /i, "")
        .trim();

function refuseControls(value: string, name: string): void {
  if (/[^\x21-\x7e]/.test(value))
    throw new UserError(
      `${name} contains characters that are not allowed in a key`,
      "Copy the key again, without spaces or quotation marks.",
    );
}

function addressFrom(value: string | undefined): string {
  if (!value) return API;
  const url = URL.parse(/^[a-z]+:\/\//i.test(value) ? value : `https://${value}`);
  if (url === null || (url.protocol !== "https:" && url.protocol !== "http:"))
    throw new UserError("LINEAR_API_URL is not a web address", `For example ${API}.`);
  if (url.username !== "" || url.password !== "")
    throw new UserError(
      "LINEAR_API_URL contains a user name or password",
      "Give only the address; credentials have their own variables.",
    );
  if (!isSafe(url))
    throw new UserError(
      `LINEAR_API_URL uses http without encryption (${url.host})`,
      "Use https; http is allowed for this machine only, because it would expose the key.",
    );
  if (url.pathname === "/") url.pathname = "/graphql";
  return url.href;
}
