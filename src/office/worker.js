// The worker's side: one message with the wasm, then one for each job; each is answered by one. xtask
// (src/office.rs) puts wasm-bindgen's script before it.
onmessage = async ({ data: { wasm, job, reports, file } }) => {
  try {
    if (wasm) {
      await wasm_bindgen({ module_or_path: wasm });
      postMessage({});
    } else {
      const made = wasm_bindgen.run(job, reports, file);
      postMessage({ made }, [made.buffer]);
    }
  } catch (error) {
    postMessage({ failed: String(error) });
  }
};
