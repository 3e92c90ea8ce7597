// The recovery panel: gives out what is stored when the app itself cannot. Plain script, no wasm, no modules.
// Comes up when the app panics (src/browser/panic.rs calls show), when wasm traps, and when the app does not start.
// Reads the shelves of src/browser/keys.rs and both record shapes of src/browser/record.rs; changes nothing.
(function () {
  'use strict';

  var SPACE = 'tu-soat-06';
  var SHELVES = ['assessments', 'copies', 'quarantine'];
  var GROUPS = ['assessment/', 'copy/', 'quarantine/'];
  var panel = null;
  var recovery = { started: false, show: show };
  window.tuSoat06Recovery = recovery;

  window.addEventListener('error', function (event) {
    var source = event.target instanceof HTMLScriptElement ? event.target.src : event.filename;
    if (fatal(event.error) || (!recovery.started && ours(source || ''))) show(event.message || source);
  }, true); // capturing: a script that does not load tells only itself
  window.addEventListener('unhandledrejection', function (event) {
    if (fatal(event.reason) || !recovery.started) show(String(event.reason));
  });

  function ours(address) { // not a browser extension's
    return location.protocol === 'file:' || address.indexOf(location.origin) === 0;
  }

  function fatal(error) {
    if (typeof WebAssembly !== 'object') return !recovery.started && !!error;
    return error instanceof WebAssembly.RuntimeError || error instanceof WebAssembly.CompileError
      || error instanceof WebAssembly.LinkError;
  }

  function show(message) {
    if (panel || window.tuSoat06TooOld) return; // index.html has said so
    if (!document.body) {
      document.addEventListener('DOMContentLoaded', function () { show(message); });
      return;
    }
    panel = add(null, 'section', '');
    panel.id = 'recovery';
    panel.className = 'recovery';
    panel.setAttribute('role', 'alert');
    panel.lang = 'vi';
    panel.tabIndex = -1;
    panel.style.cssText = 'margin:1rem auto;max-width:44rem;padding:1rem;border:3px solid currentColor;font:1rem/1.5 system-ui,sans-serif';
    add(panel, 'h1', 'Chương trình gặp lỗi. Dữ liệu đã lưu vẫn còn trên máy này.');
    add(panel, 'p', 'Hãy tải từng phiếu dưới đây về máy trước, rồi mở lại trang.');
    add(panel, 'p', 'The program failed. What was saved is still on this computer: download each file below first, then reload the page.', 'en');
    var list = add(panel, 'ul', '');
    var status = add(panel, 'p', 'Đang tìm… / Looking…');
    var reload = add(panel, 'button', 'Mở lại trang / Reload');
    reload.type = 'button';
    reload.onclick = function () { location.reload(); };
    add(add(panel, 'p', ''), 'small', message);
    document.body.insertBefore(panel, document.body.firstChild);
    panel.focus();
    collect(list, status);
  }

  function collect(list, status) {
    var seen = {}, count = 0;
    var offer = function (name, text) {
      if (!text || seen[name + text]) return;
      seen[name + text] = true;
      count += 1;
      link(list, name, text);
    };
    fromLocal(offer);
    fromDatabase(offer, function () {
      status.textContent = count ? count + ' tệp / files' : 'Không tìm thấy phiếu nào đã lưu. / Nothing stored was found.';
    });
  }

  function fromDatabase(offer, done) {
    var request;
    try { request = indexedDB.open(SPACE); } catch (error) { done(); return; }
    request.onerror = request.onblocked = function (event) { event.preventDefault(); done(); };
    request.onupgradeneeded = function () { request.transaction.abort(); }; // there was none: leave none behind
    request.onsuccess = function () {
      var database = request.result;
      var shelves = SHELVES.filter(function (shelf) { return database.objectStoreNames.contains(shelf); });
      var left = shelves.length;
      var end = function () { left -= 1; if (left <= 0) { database.close(); done(); } };
      if (!left) end();
      shelves.forEach(function (shelf) { rows(database, shelf, offer, end); });
    };
  }

  // Row by row: one that cannot be read must not hide the others.
  function rows(database, shelf, offer, end) {
    var keys = database.transaction(shelf).objectStore(shelf).getAllKeys();
    keys.onerror = end;
    keys.onsuccess = function () {
      var left = keys.result.length;
      var one = function () { left -= 1; if (left <= 0) end(); };
      if (!left) end();
      keys.result.forEach(function (key) {
        var row = database.transaction(shelf).objectStore(shelf).get(key);
        row.onerror = function (event) { event.preventDefault(); one(); };
        row.onsuccess = function () {
          var value = row.result || {};
          var text = typeof value.text === 'string' ? value.text : JSON.stringify(value);
          offer(fileName(shelf, value.id, value.rev), text);
          one();
        };
      });
    };
  }

  function fromLocal(offer) {
    try {
      for (var index = 0; index < localStorage.length; index += 1) {
        var key = localStorage.key(index);
        var group = GROUPS.filter(function (group) { return key.indexOf(SPACE + '/' + group) === 0; })[0];
        if (!group) continue;
        var lines = localStorage.getItem(key), cut = lines.indexOf('\n'), head = lines.slice(0, cut);
        var id = group === 'quarantine/' ? head : key.slice((SPACE + '/' + group).length).split('/')[0];
        offer(fileName(SHELVES[GROUPS.indexOf(group)], id, parseInt(head, 10)), cut < 0 ? lines : lines.slice(cut + 1));
      }
    } catch (error) { /* storage is blocked: then nothing is there */ }
  }

  function fileName(shelf, id, rev) {
    var start = { assessments: 'phieu', copies: 'ban-cu', quarantine: 'hong' }[shelf];
    return start + '_' + String(id || 'x').replace(/[^0-9a-z]/gi, '').slice(0, 8) + (rev >= 0 && shelf !== 'quarantine' ? '_r' + rev : '') + '.json';
  }

  function link(list, name, text) {
    var anchor = add(add(list, 'li', ''), 'a', name + unit(text));
    anchor.href = URL.createObjectURL(new Blob([text], { type: 'application/json' }));
    anchor.download = name;
  }

  function unit(text) {
    try { return ' · ' + JSON.parse(text).unit.name; } catch (error) { return ''; }
  }

  function add(parent, name, text, lang) {
    var element = document.createElement(name);
    if (text) element.textContent = text;
    if (lang) element.lang = lang;
    if (parent) parent.appendChild(element);
    return element;
  }
})();
