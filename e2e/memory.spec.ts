// A small phone has little memory: the whole conversation, results included, stays in 16 MB.
import { expect } from "@playwright/test";

import { test, toResults } from "./journeys/conversation";
import { PEOPLE } from "./journeys/people";
import { LANGUAGES } from "./journeys/words";

const MOST = 16 * 1024 * 1024;

for (const language of LANGUAGES) {
  test(`memory after a whole conversation in ${language}`, async ({ page }, info) => {
    test.slow();
    // Noted where it is made: Chromium's own search for objects never ends once a program shares
    // its table of functions, as one in several files does.
    await page.addInitScript(() => {
      const { instantiateStreaming } = WebAssembly;
      const memories: WebAssembly.Memory[] = [];
      Object.assign(globalThis, { memories });
      WebAssembly.instantiateStreaming = async (...args) => {
        const made = await instantiateStreaming(...args);
        memories.push(...Object.values(made.instance.exports).filter((made) => made instanceof WebAssembly.Memory));
        return made;
      };
    });
    await toResults(page, language, PEOPLE[1]);
    // Linear memory never shrinks, so that what is there at the end is the peak.
    const bytes = await page.evaluate(() => {
      const { memories } = globalThis as unknown as { memories: WebAssembly.Memory[] };
      return Math.max(...memories.map(({ buffer }) => buffer.byteLength));
    });
    console.log(`${info.project.name} ${language}: ${(bytes / 1024 / 1024).toFixed(1)} MB of wasm memory`);
    expect(bytes).toBeGreaterThan(0);
    expect(bytes).toBeLessThanOrEqual(MOST);
  });
}
