// What only the page itself can see of attempts to reach others: ways that are no request, and
// what the security policy stopped. Runs in the page before anything of the site does.

/** Calls `told` with each attempt. Serialised into the page: it can use nothing from outside. */
export function watchFromInside(): void {
  const told = (what: string) => void (globalThis as unknown as { __told(what: string): void }).__told(what);

  document.addEventListener("securitypolicyviolation", ({ effectiveDirective, blockedURI }) => {
    told(`stopped by the policy: ${effectiveDirective} ${blockedURI}`);
  });

  // A thing that only exists to talk to somebody is told of when it is made.
  const makers = [
    "WebSocket", "WebSocketStream", "EventSource", "WebTransport", "RTCPeerConnection", "webkitRTCPeerConnection",
    "Worker", "SharedWorker", "PresentationRequest", "PaymentRequest",
  ];
  const global = globalThis as unknown as Record<string, object | undefined>;
  for (const name of makers) {
    const made = global[name];
    if (!made) continue;
    global[name] = new Proxy(made, {
      construct(target, args, as) {
        told(`made: ${name} ${String(args[0])}`);
        return Reflect.construct(target as () => void, args, as);
      },
    });
  }
  const { sendBeacon } = Navigator.prototype;
  Navigator.prototype.sendBeacon = function (...args) {
    told(`sent: beacon ${String(args[0])}`);
    return sendBeacon.apply(this, args);
  };

  // The worker is told one thing: to take over.
  const { postMessage } = ServiceWorker.prototype;
  ServiceWorker.prototype.postMessage = function (message: unknown, ...more: never[]) {
    if (JSON.stringify(message) !== '{"type":"activate"}') told(`said to the worker: ${JSON.stringify(message)}`);
    return postMessage.apply(this, [message, ...more]);
  };

  // Hints look up a name, open a connection or fetch a page without a request that one sees.
  const HINTS = /\b(dns-prefetch|preconnect|prefetch|prerender|preload|modulepreload)\b/;
  const hint = (node: Node) => {
    if (node instanceof HTMLLinkElement && HINTS.test(node.rel)) {
      const own = new URL(node.href, location.href).origin === location.origin;
      if (!own || !/\b(pre|modulepre)load\b/.test(node.rel)) told(`hint: ${node.rel} ${node.href}`);
    }
    if (node instanceof HTMLScriptElement && node.type === "speculationrules") told(`hint: ${node.text}`);
    if (node instanceof HTMLAnchorElement && node.ping) told(`hint: ping ${node.ping}`);
  };
  const all = (node: Node) => {
    hint(node);
    if (node instanceof Element) for (const inner of node.querySelectorAll("link, script, a[ping]")) hint(inner);
  };
  new MutationObserver((changes) => {
    for (const { type, target, addedNodes } of changes) {
      if (type === "attributes") hint(target);
      else for (const node of addedNodes) all(node);
    }
  }).observe(document, { childList: true, subtree: true, attributes: true, attributeFilter: ["rel", "href", "ping", "type"] });
}
