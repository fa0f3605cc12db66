// A small phone has little memory: the whole conversation, results included, stays in 16 MB.
import { expect } from "@playwright/test";

import { test, toResults } from "./journeys/conversation";
import { PEOPLE } from "./journeys/people";
import { LANGUAGES } from "./journeys/words";

const MOST = 16 * 1024 * 1024;

for (const language of LANGUAGES) {
  test(`memory after a whole conversation in ${language}`, async ({ page }, info) => {
    test.slow();
    await toResults(page, language, PEOPLE[1]);
    // Linear memory never shrinks, so that what is there at the end is the peak.
    const session = await page.context().newCDPSession(page);
    const { result } = await session.send("Runtime.evaluate", { expression: "WebAssembly.Memory.prototype" });
    const { objects } = await session.send("Runtime.queryObjects", { prototypeObjectId: result.objectId ?? "" });
    const { result: bytes } = await session.send("Runtime.callFunctionOn", {
      objectId: objects.objectId,
      functionDeclaration: "function () { return Math.max(...this.map((memory) => memory.buffer.byteLength)); }",
      returnByValue: true,
    });
    console.log(`${info.project.name} ${language}: ${(bytes.value / 1024 / 1024).toFixed(1)} MB of wasm memory`);
    expect(bytes.value).toBeGreaterThan(0);
    expect(bytes.value).toBeLessThanOrEqual(MOST);
  });
}
