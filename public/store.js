// The store on the device, as pages deal with it: the worker that fills it, and newer versions of the
// site. Fetched by the starter (`boot.js`) once the program runs, or cannot be started.
const { serviceWorker } = navigator;

// Has the worker keep the site on the device, and looks for a newer version: pages come from the store,
// and the browser alone would look once a day. The document hears "newer-version" when one waits, and
// "not-stored" when this device does not keep the site. Without a worker, as in private windows of some
// browsers, the site works online.
export async function keep() {
  const tell = (what) => document.dispatchEvent(new Event(what));
  serviceWorker?.addEventListener("message", ({ data }) => tell(data.type));
  const registration = await serviceWorker?.register("/sw.js");
  // The very first version waits for nothing and replaces nothing.
  const look = () => registration.active && registration.waiting && tell("newer-version");
  registration?.addEventListener("updatefound", () => registration.installing.addEventListener("statechange", look));
  if (registration?.active) look(await registration.update().catch(() => {}));
}

// Lets a newer version of the site take over. Says whether there is one. Where it cannot be stored the
// site comes from the network from now on.
export async function renew() {
  const registration = await serviceWorker?.getRegistration();
  await registration?.update().catch(() => {});
  const next = registration?.installing ?? registration?.waiting;
  return Boolean(next) && new Promise((done) => {
    serviceWorker.addEventListener("controllerchange", () => done(true));
    const settle = () => {
      if (next.state === "installed") next.postMessage({ type: "activate" });
      if (next.state === "redundant") registration.unregister().then(done);
    };
    next.addEventListener("statechange", settle);
    settle();
  });
}

// Asks the browser to let nothing that is kept go by itself. It may say no; then it is kept for as long
// as there is room.
export async function persist() {
  await navigator.storage?.persist();
}
