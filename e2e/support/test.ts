// The test that all journeys are made of: it fails when anything leaves the device on the way.
import { expect, test as base } from "@playwright/test";

import { type Silence, listen } from "./silence";

export const test = base.extend<{ silence: Silence }>({
  silence: [
    async ({ context, baseURL }, use) => {
      const silence = await listen(context, baseURL ?? "");
      await use(silence);
      expect(await silence.broken(), "nothing may leave the device").toEqual([]);
    },
    { auto: true },
  ],
});
