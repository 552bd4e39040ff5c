import { once } from "node:events";
import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { fetchFor } from "../../../src/connectors/transport/proxy.ts";

describe("the proxy variables", () => {
  let proxy: Server;
  let address: string;
  const asked: string[] = [];
  beforeAll(async () => {
    proxy = createServer((request, response) => {
      asked.push(request.url ?? "");
      response.end("by way of the proxy");
    });
    // Plain requests come as such or through a tunnel; either is the proxy's to see.
    proxy.on("connect", (request, socket) => {
      asked.push(request.url ?? "");
      socket.end("HTTP/1.1 502 Bad Gateway\r\n\r\n");
    });
    proxy.listen(0, "127.0.0.1");
    await once(proxy, "listening");
    address = `http://127.0.0.1:${(proxy.address() as AddressInfo).port}`;
  });
  afterAll(() => {
    proxy.close();
  });

  it("send requests through the proxy they name", async () => {
    const fetch = await fetchFor({ HTTPS_PROXY: address });
    await fetch("https://tracker.example.test/rest", {}).catch(() => {});
    expect(asked.join()).toContain("tracker.example.test");
  });

  it("leave out the hosts of NO_PROXY", async () => {
    asked.length = 0;
    const fetch = await fetchFor({ HTTP_PROXY: "http://127.0.0.1:1", NO_PROXY: "127.0.0.1" });
    await fetch(address, {});
    expect(asked).toEqual(["/"]);
  });

  it("change nothing where there are none", async () => {
    expect(await fetchFor({})).toBe(globalThis.fetch);
  });
});
