// A small phone has little memory: the whole conversation, results included, stays in 16 MB.
import { expect } from "@playwright/test";

import { test, toResults } from "./journeys/conversation";
import { PEOPLE } from "./journeys/people";
import { LANGUAGES } from "./journeys/words";
import { memory, noteMemory } from "./support/memory";

const MOST = 16 * 1024 * 1024;

for (const language of LANGUAGES) {
  test(`memory after a whole conversation in ${language}`, async ({ page }, info) => {
    test.slow();
    await noteMemory(page);
    await toResults(page, language, PEOPLE[1]);
    const bytes = await memory(page);
    console.log(`${info.project.name} ${language}: ${(bytes / 1024 / 1024).toFixed(1)} MB of wasm memory`);
    expect(bytes).toBeGreaterThan(0);
    expect(bytes).toBeLessThanOrEqual(MOST);
  });
}
