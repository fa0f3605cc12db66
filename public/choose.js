// At the site's root: goes on in the browser's language. Without this script, or with a browser
// that speaks none of the site's, the person chooses.
//
// On the page for wrong addresses: a host that knows only files sends it for each address that the
// program draws. It is drawn from the page of its language, which finds the address behind the `#`.
const spoken = [...document.querySelectorAll("link[hreflang]")].map((link) => link.hreflang);
const { pathname, hash } = location;
const [, first, ...rest] = pathname.split("/");
if (pathname === "/") {
  const known = navigator.languages.map((tag) => tag.split("-")[0]).find((tag) => spoken.includes(tag));
  if (known) location.replace(`/${known}/`);
} else if (spoken.includes(first) && rest.join("") && !rest.at(-1).includes(".")) {
  location.replace(`/${first}/#${pathname}${hash}`);
}
