// The worker's side: one message with the wasm, then one for each job; each is answered by one. xtask
// (src/office.rs) puts wasm-bindgen's script before it. Large files of the
// user are read here, off the page.
onmessage = async ({ data: { wasm, job, reports, file, files } }) => {
  try {
    if (wasm) {
      await wasm_bindgen({ module_or_path: wasm });
      postMessage({});
    } else {
      for (const one of files ?? []) {
        wasm_bindgen.give(new Uint8Array(one instanceof Blob ? await one.arrayBuffer() : one));
      }
      const made = wasm_bindgen.run(job, reports ?? "", file ?? new Uint8Array());
      postMessage({ made }, [made.buffer]);
    }
  } catch (error) {
    postMessage({ failed: String(error) });
  }
};
