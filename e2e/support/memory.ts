// The memory of the program, noted where it is made: Chromium's own search for objects never ends once
// a program shares its table of functions, as one in several files does.
import type { Page } from "@playwright/test";

/** From the next page on. */
export async function noteMemory(page: Page): Promise<void> {
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
}

/** In bytes; it never shrinks, so that what is there at the end is the peak. */
export function memory(page: Page): Promise<number> {
  return page.evaluate(() => {
    const { memories } = globalThis as unknown as { memories: WebAssembly.Memory[] };
    return Math.max(...memories.map(({ buffer }) => buffer.byteLength));
  });
}
