// Put into each page before its own first line: notes what the browser tells of the load, and times what is done to the
// page. Reads only; `bench.open` gives the selector of the first control.
(() => {
  if (window !== top) return;
  const bench = { usable: null, painted: null, fcp: 0, lcp: 0, cls: 0, long: [], last: 0, memories: new Set(), waits: [] };
  window.bench = bench;

  const watch = (type, note) => new PerformanceObserver(list => list.getEntries().forEach(note)).observe({ type, buffered: true });
  const busyUntil = entry => { bench.last = Math.max(bench.last, entry.startTime + entry.duration); };
  watch('paint', entry => { if (entry.name === 'first-contentful-paint') bench.fcp = entry.startTime; });
  watch('largest-contentful-paint', entry => { bench.lcp = entry.startTime; });
  watch('layout-shift', entry => { if (!entry.hadRecentInput) bench.cls += entry.value; });
  watch('longtask', entry => { bench.long.push([entry.startTime, entry.duration]); busyUntil(entry); });
  watch('resource', busyUntil);

  // Memories of every instance, exported or made by hand.
  const note = ({ instance = null, exports = null }) => {
    for (const value of Object.values((instance ?? { exports }).exports ?? {})) {
      if (value instanceof WebAssembly.Memory) bench.memories.add(value);
    }
  };
  for (const name of ['instantiate', 'instantiateStreaming']) {
    const own = WebAssembly[name];
    WebAssembly[name] = (...given) => own(...given).then(made => { note(made); return made; });
  }
  WebAssembly.Instance = new Proxy(WebAssembly.Instance, {
    construct(own, given) { const made = new own(...given); note(made); return made; },
  });

  // Rendered, enabled and, if on screen, not covered.
  const isUsable = control => {
    if (!control || control.disabled) return false;
    const { left, top, width, height } = control.getBoundingClientRect();
    const [x, y] = [left + width / 2, top + height / 2];
    if (!width || !height) return false;
    if (x < 0 || y < 0 || x >= innerWidth || y >= innerHeight) return true;
    const hit = document.elementFromPoint(x, y);
    return control.contains(hit) || [...(control.labels ?? [])].some(label => label.contains(hit));
  };
  const look = selector => requestAnimationFrame(() => {
    const now = performance.now();
    if (!isUsable(document.querySelector(selector))) return look(selector);
    bench.usable = now;
    requestAnimationFrame(() => { bench.painted = performance.now(); });
  });
  look(CONTROL);

  // Loaded, first control found, then 2 s without a request or a long task.
  bench.settled = () => new Promise(done => {
    const ask = () => {
      const is = bench.painted !== null && document.readyState === 'complete' && performance.now() - Math.max(bench.last, bench.painted, bench.lcp) > 2000;
      if (is) done(); else setTimeout(ask, 100);
    };
    ask();
  });

  // From a trusted event to the second frame after it, the first of which must show what was waited for.
  bench.time = (type, shows = () => true) => {
    bench.waited = new Promise(done => addEventListener(type, event => {
      const first = () => requestAnimationFrame(shows() ? second : first);
      const second = () => done(performance.now() - event.timeStamp);
      requestAnimationFrame(first);
    }, { capture: true, once: true }));
  };

  const frames = () => new Promise(done => requestAnimationFrame(() => requestAnimationFrame(done)));
  const centre = element => {
    const { left, top, width, height } = element.getBoundingClientRect();
    return [left + width / 2, top + height / 2];
  };

  // Brings an element before the eyes, with nothing else going on, and gives its centre.
  bench.aim = async element => {
    element.scrollIntoView({ block: 'center', behavior: 'instant' });
    await frames();
    return centre(element);
  };

  // A hand rests before it presses: nothing is under way any more.
  bench.rest = () => new Promise(done => setTimeout(done, 50));

  // The groups of radios on this screen that can be answered, by name.
  bench.groups = () => [...new Set([...document.querySelectorAll('input[type=radio]:enabled')]
    .filter(radio => radio.checkVisibility()).map(radio => radio.name))];

  // Aims at the next choice of a group: the one after the chosen.
  bench.aimAt = name => {
    const radios = [...document.querySelectorAll(`input[name="${CSS.escape(name)}"]`)];
    bench.target = radios[(radios.findIndex(radio => radio.checked) + 1) % radios.length];
    bench.time('click');
    return bench.aim(bench.target);
  };

  bench.bytes = () => [...bench.memories].reduce((sum, memory) => sum + memory.buffer.byteLength, 0);
})();
