// At the site's root: goes on in the browser's language. Without this script, or with a browser
// that speaks none of the site's, the person chooses.
const spoken = [...document.querySelectorAll("link[hreflang]")].map((link) => link.hreflang);
const known = navigator.languages.map((tag) => tag.split("-")[0]).find((tag) => spoken.includes(tag));
if (known) location.replace(`/${known}/`);
