// Nothing leaves the device. Every request of every page and worker of a browser window is looked
// at whole: where to, which address, how, and with what body; so are the ways that are no request.
import type { BrowserContext, Page, Request, Response, Worker } from "@playwright/test";

import { wrongAddress, wrongWith } from "./addresses";
import { watchFromInside } from "./inside";
import { OWN } from "./server";
import { foundBy, watchWorker } from "./watched";

/** Answers with these would make the browser tell others, or open connections to them. */
const TALKATIVE = ["link", "nel", "report-to", "reporting-endpoints", "refresh"];

export interface Silence {
  /** What was found since the last time, after what is under way has been seen. */
  broken(): Promise<string[]>;
}

/** Listens to a browser window from now on. */
export async function listen(context: BrowserContext, origin: string): Promise<Silence> {
  const found: string[] = [];
  const watching: Promise<void>[] = [];
  const own = () => new Set([new URL(origin).origin, ...OWN]);
  const tell = (what: string | undefined) => {
    if (what) found.push(what);
  };

  await context.exposeBinding("__told", (_, what: string) => tell(what));
  await context.addInitScript(watchFromInside);

  const request = (request: Request) => {
    const worker = request.serviceWorker();
    const kind = worker ? "service worker" : request.resourceType();
    tell(wrongWith(request.url(), request.method(), request.postDataBuffer(), kind, own()));
  };
  const response = (response: Response) => {
    const headers = response.headers();
    for (const name of TALKATIVE) if (headers[name]) tell(`a header: ${name}: ${headers[name]}`);
    if (/report-(uri|to)/.test(headers["content-security-policy"] ?? "")) tell("a header: reports of the policy");
  };
  const page = (page: Page) => {
    page.on("framenavigated", (frame) => tell(wrongAddress(frame.url(), own())));
    page.on("websocket", (socket) => tell(`a socket: ${socket.url()}`));
    // The site has no worker but the one that keeps it on the device.
    page.on("worker", (worker) => tell(`a worker: ${worker.url()}`));
  };
  const worker = (worker: Worker) => {
    const { origin, pathname } = new URL(worker.url());
    if (!own().has(origin) || pathname !== "/sw.js") tell(`a service worker: ${worker.url()}`);
    watching.push(watchWorker(worker));
  };
  context.on("request", request);
  context.on("response", response);
  context.on("page", page);
  context.on("serviceworker", worker);
  context.pages().forEach(page);
  context.serviceWorkers().forEach(worker);

  return {
    async broken() {
      // A word from the page is a round trip away.
      await Promise.all(context.pages().map((page) => page.evaluate(() => {}).catch(() => {})));
      await Promise.all(watching);
      for (const worker of context.serviceWorkers()) found.push(...await foundBy(worker));
      return found.splice(0);
    },
  };
}
