// A copy of the site on a host of its own, anew for each test of a file: both may be broken.
import { type Host, host } from "./host";
import { type Copy, copyOfSite } from "./server";
import { test } from "./test";

export let copy: Copy;
export let site: Host;

/** To be called once in a file, before its tests. */
export function freshSite(): void {
  test.beforeEach(async () => {
    test.slow();
    copy = await copyOfSite();
    site = await host(copy.folder);
  });
  test.afterEach(async () => {
    await site.stop();
    await copy.remove();
  });
}
