// What only a worker itself can see: what the security policy stopped there, and talk that is no
// request. It is asked for at the end, since a worker has nobody to call.
import type { Worker } from "@playwright/test";

type Watching = typeof globalThis & { __found?: string[] } & Record<string, object | undefined>;

/** Begins to watch. A worker that ended before it could be watched has nothing to tell. */
export async function watchWorker(worker: Worker): Promise<void> {
  await worker.evaluate(() => {
    const global = globalThis as unknown as Watching;
    const found: string[] = (global.__found = []);
    addEventListener("securitypolicyviolation", (event) => {
      const { effectiveDirective, blockedURI } = event as SecurityPolicyViolationEvent;
      found.push(`stopped by the policy, in the worker: ${effectiveDirective} ${blockedURI}`);
    });
    for (const name of ["WebSocket", "EventSource", "WebTransport"]) {
      const made = global[name];
      if (!made) continue;
      const construct = (target: object, args: unknown[]) => {
        found.push(`made, in the worker: ${name} ${String(args[0])}`);
        return Reflect.construct(target as () => void, args);
      };
      Object.assign(global, { [name]: new Proxy(made, { construct }) });
    }
  }).catch(() => {});
}

/** What was found since the last time. */
export async function foundBy(worker: Worker): Promise<string[]> {
  const found = worker.evaluate(() => (globalThis as unknown as Watching).__found?.splice(0) ?? []);
  return found.catch(() => []);
}
