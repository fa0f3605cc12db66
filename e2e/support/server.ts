// A server of one's own, for tests that stop it or change what it serves.
import { spawn } from "node:child_process";
import { cp, mkdtemp, readdir, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { createInterface } from "node:readline";
import { fileURLToPath } from "node:url";

const ROOT = join(dirname(fileURLToPath(import.meta.url)), "..", "..");
const DIST = join(ROOT, "dist");

/** Where servers of this process listen or listened: the site under test too. */
export const OWN = new Set<string>();

export interface Server {
  url: string;
  /** After this nothing answers any more. */
  stop(): Promise<void>;
}

/** Serves the built site, or another folder, on a port that is free. */
export async function serve(folder = DIST): Promise<Server> {
  const server = spawn("cargo", ["xtask", "serve", "--site", folder, "--port", "0"], {
    cwd: ROOT,
    stdio: ["ignore", "pipe", "inherit"],
  });
  const ended = new Promise<void>((resolve) => server.once("exit", () => resolve()));
  for await (const line of createInterface({ input: server.stdout })) {
    const url = line.match(/^http:\S+(?=\/ )/)?.[0];
    if (url) {
      OWN.add(url);
      const stop = () => {
        server.kill();
        return ended;
      };
      return { url, stop };
    }
  }
  throw new Error(`the server for ${folder} did not start`);
}

export interface Copy {
  folder: string;
  /** The name of the asset that begins so. */
  asset(beginning: string): Promise<string>;
  /** Changes one file; its compressed copies go, so that the change is what is served. */
  change(file: string, edit: (text: string) => string): Promise<void>;
  remove(): Promise<void>;
}

/** A copy of the built site that a test may change. */
export async function copyOfSite(): Promise<Copy> {
  const folder = await mkdtemp(join(tmpdir(), "site-"));
  await cp(DIST, folder, { recursive: true });
  const plain = (file: string) => !/\.(br|gz)$/.test(file);
  return {
    folder,
    async asset(beginning) {
      const all = await readdir(join(folder, "assets"));
      const found = all.find((file) => file.startsWith(`${beginning}-`) && plain(file));
      if (!found) throw new Error(`the site has no ${beginning}`);
      return `assets/${found}`;
    },
    async change(file, edit) {
      const path = join(folder, file);
      await writeFile(path, edit(await readFile(path, "utf8")));
      await Promise.all([".br", ".gz"].map((ending) => rm(path + ending, { force: true })));
    },
    remove: () => rm(folder, { recursive: true }),
  };
}
