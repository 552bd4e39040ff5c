import { expect, it } from "vitest";
import { transportFor } from "../../../../src/connectors/jira/live/transport.ts";

it("believes the header that says a stranger was answered", async () => {
  const transport = await transportFor(
    { secrets: [] },
    {
      env: {},
      settings: () => ({}),
      fetch: async () => Response.json({}, { headers: { "x-seraph-loginreason": "AUTHENTICATED_FAILED" } }),
    },
  );
  await expect(transport.request("https://jira.example.com/a")).rejects.toMatchObject({
    kind: "unauthorised",
  });
});
