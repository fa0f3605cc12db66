// A host with faults, for tests of what a site meets out there: files that are missing for a while, half
// a file, a filter's page in place of one, a line that dies; hosts that know nothing of `_headers` or
// `_redirects`. Without faults it serves as `cargo xtask serve` does, and as many hosts do it says of a
// missing file too that it may be kept for ever.
import { readFileSync } from "node:fs";
import { type Server, createServer } from "node:http";
import type { AddressInfo, Socket } from "node:net";
import { extname, join } from "node:path";

import { OWN } from "./server";

/** What becomes of an answer. */
export interface Fault {
  status?: number;
  body?: (content: Buffer) => Buffer | string;
  type?: string;
  /** The line dies instead. */
  dies?: boolean;
  /** Nothing comes, ever. */
  hangs?: boolean;
}

export interface Host {
  url: string;
  /** By address: what goes wrong. */
  fault: (path: string) => Fault | undefined;
  /** The addresses that were asked for. */
  asked: string[];
  stop(): Promise<void>;
  /** Goes on after a stop, at the same address. */
  start(): Promise<void>;
}

const TYPES: Record<string, string> = {
  ".html": "text/html; charset=utf-8", ".js": "text/javascript; charset=utf-8", ".css": "text/css; charset=utf-8",
  ".wasm": "application/wasm", ".svg": "image/svg+xml", ".png": "image/png", ".txt": "text/plain; charset=utf-8",
  ".webmanifest": "application/manifest+json",
};
/** What stands in the place of a file, where a filter or a network's sign-in page answers. */
export const BLOCKED: Fault = { body: () => "<!doctype html><h1>Access denied</h1>", type: TYPES[".html"] };
export const MISSING: Fault = { status: 404 };
export const HALF: Fault = { body: (content) => content.subarray(0, content.length >> 1) };
export const DEAD: Fault = { dies: true };

/** A fault of the files whose address is like this. */
export const of = (like: RegExp, fault: Fault) => (path: string) => (like.test(path) ? fault : undefined);

export async function host(folder: string, { rewrites = true, headers = true } = {}): Promise<Host> {
  const rules = headers ? parsed(readFileSync(join(folder, "_headers"), "utf8")) : [];
  const languages = readFileSync(join(folder, "_redirects"), "utf8").match(/^\/\w+(?=\/\*)/gm) ?? [];
  const open = new Set<Socket>();

  const find = (path: string): [number, string] => {
    const tries = [path.endsWith("/") ? `${path}index.html` : path];
    const shell = languages.find((language) => path.startsWith(`${language}/`));
    if (rewrites && shell && !extname(path)) tries.push(`${shell}/index.html`);
    for (const file of tries) {
      try {
        readFileSync(join(folder, file));
        return [200, file];
      } catch { /* the next one */ }
    }
    return [404, "/404.html"];
  };
  const server: Server = createServer((request, response) => {
    const path = new URL(request.url ?? "/", "http://host").pathname;
    host.asked.push(path);
    const fault = host.fault(path);
    if (fault?.hangs) return;
    if (fault?.dies) return void request.socket.destroy();
    const [found, file] = find(path);
    for (const [pattern, name, value] of rules) {
      const matches = pattern.endsWith("*") ? path.startsWith(pattern.slice(0, -1)) : path === pattern;
      if (matches) response.setHeader(name, value);
    }
    const content = readFileSync(join(folder, file));
    response.setHeader("Content-Type", fault?.type ?? TYPES[extname(file)] ?? "application/octet-stream");
    response.writeHead(fault?.status ?? found);
    response.end(fault?.body?.(content) ?? content);
  });
  server.on("connection", (socket) => {
    open.add(socket);
    socket.on("close", () => open.delete(socket));
  });
  const listen = (port: number) => new Promise<void>((done) => server.listen(port, "127.0.0.1", done));
  await listen(0);
  const { port } = server.address() as AddressInfo;
  const host: Host = {
    url: `http://127.0.0.1:${port}`,
    fault: () => undefined,
    asked: [],
    stop: () => new Promise<void>((done) => {
      server.close(() => done());
      for (const socket of open) socket.destroy();
    }),
    start: () => listen(port),
  };
  OWN.add(host.url);
  return host;
}

/** The rules of `_headers`: a pattern, a header and its value. */
function parsed(text: string): [string, string, string][] {
  const all: [string, string, string][] = [];
  let pattern = "";
  for (const line of text.split("\n").filter((line) => line.trim())) {
    const [name, ...value] = line.trim().split(":");
    if (!/^\s/.test(line)) pattern = line.trim();
    else all.push([pattern, name, value.join(":").trim()]);
  }
  return all;
}
