import { describe, expect, it } from "vitest";
import { credentialsFrom } from "../../../../src/connectors/linear/live/credentials.ts";
import type { UserError } from "../../../../src/errors.ts";

const KEY = "lin_api_0123456789abcdef";

describe("credentials for Linear", () => {
  it.each([
    [{ LINEAR_API_KEY: KEY }, KEY],
    [{ LINEAR_API_KEY: ` Bearer ${KEY}\n` }, KEY],
    [{ LINEAR_OAUTH_TOKEN: "0123456789abcdef" }, "Bearer 0123456789abcdef"],
    [{ LINEAR_OAUTH_TOKEN: "Bearer 0123456789abcdef" }, "Bearer 0123456789abcdef"],
    [{ LINEAR_API_KEY: KEY, LINEAR_OAUTH_TOKEN: "0123456789abcdef" }, KEY],
  ])("from %o are sent as %s", (env, authorization) => {
    expect(credentialsFrom(env)).toMatchObject({ authorization, url: "https://api.linear.app/graphql" });
  });

  it.each([
    ["https://linear.example/graphql", "https://linear.example/graphql"],
    ["http://127.0.0.1:8080/graphql", "http://127.0.0.1:8080/graphql"],
    ["http://localhost:8080", "http://localhost:8080/graphql"],
    ["linear.example", "https://linear.example/graphql"],
  ])("go to %s as %s", (LINEAR_API_URL, url) => {
    expect(credentialsFrom({ LINEAR_API_KEY: KEY, LINEAR_API_URL }).url).toBe(url);
  });

  it.each([
    ["nothing", {}, "no credentials"],
    [
      "an API key in the place of a token",
      { LINEAR_OAUTH_TOKEN: KEY },
      "LINEAR_OAUTH_TOKEN contains an API key",
    ],
    [
      "a token in the place of a key",
      { LINEAR_API_KEY: "lin_oauth_0123" },
      "LINEAR_API_KEY contains an OAuth token",
    ],
    [
      "a key with a line break in it",
      { LINEAR_API_KEY: "lin_api_01\n23" },
      "characters that are not allowed in a key",
    ],
    [
      "plain http to elsewhere",
      { LINEAR_API_KEY: KEY, LINEAR_API_URL: "http://linear.example" },
      "http without encryption",
    ],
    [
      "an address with a password",
      { LINEAR_API_KEY: KEY, LINEAR_API_URL: "https://a:b@linear.example" },
      "password",
    ],
    [
      "no web address",
      { LINEAR_API_KEY: KEY, LINEAR_API_URL: "ftp://linear.example" },
      "is not a web address",
    ],
  ])("%s is refused in words", (_, env, words) => {
    const refused = (): unknown => credentialsFrom(env);
    expect(refused).toThrow(words);
    try {
      refused();
    } catch (error) {
      expect((error as UserError).hint).not.toBe("");
      expect(JSON.stringify(error)).not.toContain(KEY);
    }
  });
});
