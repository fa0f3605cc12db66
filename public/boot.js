// Starts the program. A file of its own: the security policy allows no script inside a page.
const { js, wasm } = document.querySelector("script[data-wasm]").dataset;

try {
  const program = await import(js);
  await program.default({ module_or_path: wasm });
} catch (error) {
  // The page stays as it was painted, and says so where the person looks.
  document.getElementById("shell-failed")?.removeAttribute("hidden");
  throw error;
}
