// The next release of a copy of the site: what changes gets another name, as a build gives it, and all
// that names it follows. The files that took no part in it stay; those that were replaced are gone.
import { createHash } from "node:crypto";
import { readdir, readFile, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";

import { RELEASED } from "./addresses";
import type { Copy } from "./server";

/** By the beginning of an asset's name: what becomes of its content. */
export type Edits = Record<string, (content: Buffer) => Buffer>;

/** Wasm that does the same and is another file: with a section that nobody reads. */
export const padded = (wasm: Buffer) => Buffer.concat([wasm, Buffer.from([0, 3, 1, 0x78, 0])]);

/** Words with another text. */
export const reworded = (from: string, to: string) => (words: Buffer) => {
  const text = words.toString();
  if (!text.includes(from)) throw new Error(`no word file says "${from}"`);
  return Buffer.from(text.replaceAll(from, to));
};

export async function release(copy: Copy, edits: Edits): Promise<void> {
  const assets = join(copy.folder, "assets");
  const renamed: [string, string][] = [];
  const put = async (name: string, content: Buffer) => {
    await remove(join(assets, name));
    const next = name.replace(/-[0-9a-f]{16}\./, `-${short(content)}.`);
    await writeFile(join(assets, next), content);
    RELEASED.add(`/assets/${next}`);
    if (next !== name) renamed.push([name, next]);
  };
  const follow = (text: string) => renamed.reduce((text, [from, to]) => text.replaceAll(from, to), text);

  const names = (await readdir(assets)).filter((name) => !/\.(br|gz)$/.test(name));
  for (const [beginning, edit] of Object.entries(edits)) {
    const name = names.find((name) => name.startsWith(`${beginning}-`));
    if (!name) throw new Error(`the site has no ${beginning}`);
    await put(name, edit(await readFile(join(assets, name))));
  }
  for (const name of names.filter((name) => /^app-.*\.js$/.test(name))) {
    const glue = await readFile(join(assets, name), "utf8");
    if (follow(glue) !== glue) await put(name, Buffer.from(follow(glue)));
  }
  const pages = (await readdir(copy.folder, { recursive: true })).filter((name) => name.endsWith(".html"));
  for (const page of pages) await copy.change(page, follow);
  await copy.change("sw.js", follow);
  await list(copy);
}

/** Has the worker know the files as they are now. */
export async function list(copy: Copy): Promise<void> {
  const worker = await readFile(join(copy.folder, "sw.js"), "utf8");
  const files = (worker.match(/FILES = new Map\("([^"]*)"/)?.[1] ?? "").split(" ");
  const entries = await Promise.all(files.map(async (file) => {
    const [address, hash] = file.split("=");
    if (!hash) return address;
    const path = address.endsWith("/") ? `${address}index.html` : address;
    return `${address}=${short(await readFile(join(copy.folder, path)))}`;
  }));
  const text = entries.join(" ");
  await copy.change("sw.js", (worker) =>
    worker.replace(files.join(" "), text).replace(/VERSION = "\w+"/, `VERSION = "${short(Buffer.from(text))}"`),
  );
}

function short(content: Buffer): string {
  return createHash("sha256").update(content).digest("hex").slice(0, 16);
}

async function remove(file: string): Promise<void> {
  await Promise.all(["", ".br", ".gz"].map((ending) => rm(file + ending, { force: true })));
}
