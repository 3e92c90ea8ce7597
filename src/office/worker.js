// The worker's side: one message with the wasm, then one for each job; each is answered by one. xtask
// (src/office.rs) puts wasm-bindgen's script before it. Files of the user
// are read here, off the page.
onmessage = async ({ data: { wasm, job, reports, file } }) => {
  try {
    if (wasm) {
      await wasm_bindgen({ module_or_path: wasm });
      postMessage({});
    } else {
      const bytes = file instanceof Blob ? new Uint8Array(await file.arrayBuffer()) : file ?? new Uint8Array();
      const made = wasm_bindgen.run(job, reports ?? "", bytes);
      postMessage({ made }, [made.buffer]);
    }
  } catch (error) {
    postMessage({ failed: String(error) });
  }
};
