'use strict';
(() => {
  const values = JSON.parse(document.getElementById('values').textContent);
  const note = document.getElementById('note');
  const report = document.getElementById('report');
  const marks = Array.from(report.querySelectorAll('.m'));
  const tied = Array.from(document.querySelectorAll('[data-v]'));
  const of = element => element.dataset.v.split(' ');
  let pinned = false;
  let lit = [];

  // How much text a value covers: what is said of few words is said before what is said of many.
  const length = {};
  marks.forEach(mark => of(mark).forEach(v => { length[v] = (length[v] || 0) + mark.textContent.length; }));

  function dark() {
    lit.forEach(element => element.classList.remove('lit'));
    lit = [];
  }

  function light(numbers) {
    dark();
    const wanted = new Set(numbers);
    lit = tied.filter(element => of(element).some(v => wanted.has(v)));
    lit.forEach(element => element.classList.add('lit'));
  }

  function line(tag, words) {
    const element = document.createElement(tag);
    element.textContent = words;
    return element;
  }

  function show(mark) {
    const numbers = of(mark).sort((a, b) => length[a] - length[b]);
    note.replaceChildren();
    numbers.forEach(v => {
      const value = values[v];
      const entry = document.createElement('div');
      entry.append(line('b', value.what), line('small', value.key + ' · on the word of ' + value.voice + ' · rule ' + value.rule));
      note.append(entry);
    });
    note.hidden = false;
    const box = mark.getClientRects()[0];
    const left = Math.min(box.left, document.documentElement.clientWidth - note.offsetWidth - 16);
    const below = box.bottom + 8 + note.offsetHeight < window.innerHeight;
    note.style.left = Math.max(8, left) + window.scrollX + 'px';
    note.style.top = (below ? box.bottom + 8 : Math.max(8, box.top - 8 - note.offsetHeight)) + window.scrollY + 'px';
    light([numbers[0]]);
  }

  function hide() {
    pinned = false;
    note.hidden = true;
    dark();
  }

  function focus(mark) {
    marks.forEach(other => { other.tabIndex = other === mark ? 0 : -1; });
    mark.focus();
  }

  if (marks.length) marks[0].tabIndex = 0; // one stop for the tab key; the arrows move on from there
  marks.forEach((mark, i) => {
    mark.addEventListener('mouseenter', () => { if (!pinned) show(mark); });
    mark.addEventListener('mouseleave', () => { if (!pinned) hide(); });
    mark.addEventListener('focus', () => show(mark));
    mark.addEventListener('blur', () => { if (!pinned) hide(); });
    mark.addEventListener('click', event => { event.stopPropagation(); show(mark); pinned = true; });
    mark.addEventListener('keydown', event => {
      const step = { ArrowRight: 1, ArrowDown: 1, ArrowLeft: -1, ArrowUp: -1 }[event.key];
      if (step && marks[i + step]) { event.preventDefault(); focus(marks[i + step]); }
      if (event.key === 'Escape') { hide(); }
    });
  });
  document.querySelectorAll('#record [data-v]').forEach(element => {
    element.addEventListener('mouseover', event => { event.stopPropagation(); light(of(element)); });
    element.addEventListener('mouseout', dark);
  });
  document.addEventListener('click', event => { if (!note.contains(event.target)) hide(); });
  document.addEventListener('keydown', event => { if (event.key === 'Escape') hide(); });
})();
