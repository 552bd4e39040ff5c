import { describe, expect, it } from "vitest";
import { credentialsFrom } from "../../../../src/connectors/jira/live/credentials.ts";

const basic = { JIRA_EMAIL: "po@example.com", JIRA_API_TOKEN: "token-1234" };

describe("credentials", () => {
  it("are read from the environment, a personal access token first", () => {
    const env = { JIRA_HOST: "https://jira.example.test/", ...basic };
    expect(credentialsFrom(env).headers).toEqual({
      Authorization: `Basic ${btoa("po@example.com:token-1234")}`,
    });
    expect(credentialsFrom({ ...env, JIRA_OAUTH_TOKEN: "o" }).headers).toEqual({ Authorization: "Bearer o" });
    expect(credentialsFrom({ ...env, JIRA_PAT: "p" }).headers).toEqual({ Authorization: "Bearer p" });
  });

  it("name the variable that is missing", () => {
    const host = { JIRA_HOST: "https://jira.example.test" };
    expect(() => credentialsFrom({ ...basic })).toThrow("JIRA_HOST is not set");
    expect(() => credentialsFrom({ ...host, JIRA_EMAIL: "a@b.c" })).toThrow("JIRA_API_TOKEN is not");
    expect(() => credentialsFrom({ ...host, JIRA_API_TOKEN: "t" })).toThrow("JIRA_EMAIL is not");
    expect(() => credentialsFrom(host)).toThrow("no credentials");
  });

  it("go over https, or to this machine", () => {
    const at = (host: string) => credentialsFrom({ JIRA_HOST: host, ...basic }).host;
    expect(at("example.atlassian.net")).toBe("https://example.atlassian.net");
    expect(at("http://127.0.0.1:8080")).toBe("http://127.0.0.1:8080");
    expect(() => at("http://jira.example.test")).toThrow("http without encryption");
    expect(() => at("http://127.0.0.1.example.test")).toThrow("http without encryption");
    expect(() => at("https://u:p@jira.example.test")).toThrow("user name or password");
  });

  it("keep the path of a gateway and of a server's context, and no more", () => {
    const at = (host: string) => credentialsFrom({ JIRA_HOST: host, ...basic }).host;
    expect(at("https://api.atlassian.com/ex/jira/1a-2b")).toBe("https://api.atlassian.com/ex/jira/1a-2b");
    expect(at("https://api.atlassian.com/ex/jira/1a-2b/rest/api/3/")).toBe(
      "https://api.atlassian.com/ex/jira/1a-2b",
    );
    expect(at("https://example.test/tracker/")).toBe("https://example.test/tracker");
    expect(at("https://example.test/jira/browse/SHOP-1")).toBe("https://example.test/jira");
    expect(at("https://x.atlassian.net/jira/software/projects/SHOP")).toBe("https://x.atlassian.net");
    expect(at("https://example.test/browse/SHOP-1")).toBe("https://example.test");
  });
});
