// At the site's root: goes on in the browser's language. Without this script, or with a browser
// that speaks neither, the person chooses.
const known = navigator.languages.map((tag) => tag.slice(0, 2)).find((tag) => tag === "en" || tag === "fr");
if (known) location.replace(`/${known}/`);
