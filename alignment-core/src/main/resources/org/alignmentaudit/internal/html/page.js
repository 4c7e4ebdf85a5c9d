(() => {
  'use strict';
  const form = document.querySelector('form.filters');
  const cards = [...document.querySelectorAll('article.finding')];
  const boxes = [...document.querySelectorAll('details')];
  const evidence = [...document.querySelectorAll('article.finding > details')]; // not every card has one

  // Without a script all is open; with one, evidence and tables open on demand, and for the printer.
  boxes.forEach(box => { box.open = false; });
  let before = [];
  addEventListener('beforeprint', () => {
    before = boxes.filter(box => !box.open);
    before.forEach(box => { box.open = true; });
  });
  addEventListener('afterprint', () => before.forEach(box => { box.open = false; }));

  if (!form) {
    return;
  }
  const groups = [...document.querySelectorAll('section.group')];
  const nothing = document.querySelector('p.nothing');
  const status = form.querySelector('.status');
  const paper = document.querySelector('p.paper');
  const number = new Intl.NumberFormat(status.dataset.locale);
  const texts = new Map();
  const words = card => {
    let text = texts.get(card);
    if (text === undefined) {
      text = card.textContent.toLowerCase().replace(/\s+/g, ' ');
      texts.set(card, text);
    }
    return text;
  };
  const chosen = name => {
    const inputs = [...form.querySelectorAll(`input[name="${name}"]`)];
    return inputs.length ? new Set(inputs.filter(input => input.checked).map(input => input.value)) : null;
  };

  const filter = () => {
    const severity = chosen('severity');
    const kind = chosen('kind');
    const state = chosen('state');
    const waived = chosen('waived');
    const rule = form.elements.rule ? form.elements.rule.value : '';
    const search = form.elements.words.value.toLowerCase().split(/\s+/).filter(Boolean);
    let shown = 0;
    for (const card of cards) {
      const data = card.dataset;
      const show = (!severity || severity.has(card.parentNode.dataset.severity))
        && (!kind || kind.has(data.kind))
        && (!state || state.has(data.state))
        && (!waived || waived.has('yes') || !card.classList.contains('waived'))
        && (!rule || card.querySelector('code').textContent === rule)
        && search.every(word => words(card).includes(word));
      card.hidden = !show;
      shown += show ? 1 : 0;
    }
    groups.forEach(group => { group.hidden = !group.querySelector('article.finding:not([hidden])'); });
    nothing.hidden = shown > 0;
    const told = text => text
      .replace('{shown}', number.format(shown))
      .replace('{all}', number.format(cards.length));
    status.textContent = told(status.dataset.status);
    paper.textContent = told(paper.dataset.text);
    paper.hidden = shown === cards.length;
  };

  // A finding that somebody links to shows, whatever is filtered.
  const reveal = () => {
    const card = cards.find(one => '#' + one.id === location.hash);
    if (!card) {
      return;
    }
    if (card.hidden) {
      form.reset();
      filter();
    }
    const box = card.querySelector('details');
    if (box) {
      box.open = true;
    }
    card.scrollIntoView();
  };

  let waiting;
  form.addEventListener('input', () => {
    clearTimeout(waiting);
    waiting = setTimeout(filter, 120);
  });
  form.addEventListener('submit', event => event.preventDefault());
  form.addEventListener('reset', () => setTimeout(filter));
  const all = form.elements.evidence;
  all.addEventListener('click', () => {
    const open = all.getAttribute('aria-pressed') !== 'true';
    all.setAttribute('aria-pressed', String(open));
    evidence.forEach(box => { box.open = open; });
  });
  addEventListener('hashchange', reveal);
  // The second click on a link changes no address, but a filter may have hidden its finding meanwhile.
  document.addEventListener('click', event => {
    const link = event.target.closest('a[href^="#f-"]');
    if (link && link.hash === location.hash) {
      reveal();
    }
  });
  form.hidden = false;
  filter();
  reveal();
})();
