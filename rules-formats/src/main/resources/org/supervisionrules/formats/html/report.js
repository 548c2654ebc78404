'use strict';
(() => {
  const $ = (id) => document.getElementById(id);
  const list = $('cards');
  const filters = $('filters');
  const cards = Array.from(list.children, (element, order) => ({
    element,
    order,
    subject: element.querySelector('h3').textContent,
    team: element.dataset.t,
    teamName: element.querySelector('.team').textContent,
    next: element.dataset.n || '9999',
    inOrder: element.dataset.ok === '1',
    findings: Array.from(element.querySelectorAll('.f'), (finding) => ({
      element: finding,
      grade: finding.dataset.g,
      requirements: (finding.dataset.r || '').split(' '),
      month: finding.dataset.m,
      open: finding.dataset.o === '1',
    })),
  }));
  const plural = (count, word) => count + ' ' + word + (count === 1 ? '' : 's');
  const value = (id) => ($(id) ? $(id).value : '');

  // What the controls say.
  const asked = () => ({
    words: value('q').trim().toLowerCase(),
    requirement: value('r'),
    team: value('t'),
    month: value('m'),
    open: $('o').checked,
    grades: Array.from(filters.querySelectorAll('[name=g]:checked'), (box) => box.value),
  });
  const text = (thing) =>
    (thing.text ??= thing.element.textContent.replace(/\s+/g, ' ').toLowerCase());
  const names = (card) => (card.names ??= (card.subject + ' ' + card.teamName).toLowerCase());

  const matches = (finding, ask) =>
    (!ask.requirement || finding.requirements.includes(ask.requirement)) &&
    (!ask.month || finding.month === ask.month) &&
    (!ask.open || finding.open) &&
    (!ask.grades.length || ask.grades.includes(finding.grade));

  const apply = () => {
    const ask = asked();
    const byFinding = ask.requirement || ask.month || ask.open || ask.grades.length;
    let shownCards = 0;
    let shownFindings = 0;
    for (const card of cards) {
      const named = !ask.words || names(card).includes(ask.words);
      const inTeam = !ask.team || card.team === ask.team;
      const whole = card.inOrder && ask.grades.includes('ok') && !ask.open && !ask.requirement && !ask.month;
      let any = 0;
      for (const finding of card.findings) {
        const shown =
          inTeam &&
          (whole || matches(finding, ask)) &&
          (named || text(finding).includes(ask.words));
        if (finding.element.hidden === shown) finding.element.hidden = !shown;
        any += shown ? 1 : 0;
      }
      const shown = inTeam && (any > 0 || (named && (!byFinding || whole)));
      if (card.element.hidden === shown) card.element.hidden = !shown;
      if (shown) {
        shownCards++;
        shownFindings += any;
        for (const block of card.element.querySelectorAll('.req')) {
          block.hidden = !block.querySelector('.f:not([hidden])');
        }
      }
    }
    $('none').hidden = shownCards > 0;
    const all = cards.reduce((sum, card) => sum + card.findings.length, 0);
    $('count').textContent =
      shownCards === cards.length && shownFindings === all
        ? plural(cards.length, 'subject') + ', ' + plural(all, 'finding') + ' and due dates'
        : 'Showing ' + shownCards + ' of ' + plural(cards.length, 'subject') + ', ' +
          shownFindings + ' of ' + plural(all, 'finding') + ' and due dates';
  };

  const sort = () => {
    const compare = new Intl.Collator('en', { numeric: true }).compare;
    const by = {
      grave: () => 0,
      subject: (a, b) => compare(a.subject, b.subject),
      team: (a, b) => compare(a.teamName, b.teamName),
      next: (a, b) => (a.next < b.next ? -1 : a.next > b.next ? 1 : 0),
    }[value('sort')];
    const sorted = cards.slice().sort((a, b) => by(a, b) || a.order - b.order);
    const fragment = document.createDocumentFragment();
    for (const card of sorted) fragment.append(card.element);
    list.append(fragment);
  };

  const clear = () => {
    for (const id of ['q', 'r', 't', 'm']) if ($(id)) $(id).value = '';
    for (const box of filters.querySelectorAll('[type=checkbox]')) box.checked = false;
  };

  // A link of the summary that chooses what is shown.
  const pick = (link) => {
    clear();
    const { pick: what, r, t, m } = link.dataset;
    if (r) $('r').value = r;
    if (t && $('t')) $('t').value = t;
    if (m) $('m').value = m;
    if (what === 'open') $('o').checked = true;
    const grades = what === 'breach' ? ['violation', 'warning', 'advice'] : [what];
    for (const box of filters.querySelectorAll('[name=g]')) box.checked = grades.includes(box.value);
    apply();
    $('findings').scrollIntoView();
    $('findings').focus({ preventScroll: true });
  };

  // What a link leads to is opened and shown, whatever the filters say.
  const reveal = () => {
    const target = location.hash.length > 1 && $(decodeURIComponent(location.hash.slice(1)));
    if (!target) return;
    if (target.closest('[hidden]')) {
      clear();
      apply();
    }
    for (let box = target.closest('details'); box; box = box.parentElement.closest('details')) box.open = true;
    target.scrollIntoView({ block: 'center' });
    if (target.tagName === 'a') target.focus({ preventScroll: true });
  };

  let timer = 0;
  filters.addEventListener('input', (event) => {
    clearTimeout(timer);
    if (event.target.id === 'sort') sort();
    else timer = setTimeout(apply, event.target.id === 'q' ? 150 : 0);
  });
  filters.addEventListener('submit', (event) => event.preventDefault());
  $('clear').addEventListener('click', () => {
    clear();
    apply();
  });
  const openAll = (open) => {
    for (const card of cards) if (!card.element.hidden && 'open' in card.element) card.element.open = open;
  };
  $('open-all').addEventListener('click', () => openAll(true));
  $('close-all').addEventListener('click', () => openAll(false));

  // Printed is what is open; where nothing is, every subject with a breach.
  let opened = [];
  window.addEventListener('beforeprint', () => {
    const shown = cards.filter((card) => !card.element.hidden && 'open' in card.element);
    if (shown.some((card) => card.element.open)) return;
    opened = shown.filter((card) => !card.inOrder);
    for (const card of opened) card.element.open = true;
  });
  window.addEventListener('afterprint', () => {
    for (const card of opened) card.element.open = false;
    opened = [];
  });
  document.addEventListener('click', (event) => {
    const link = event.target.closest('a[href]');
    if (link && link.classList.contains('pick')) {
      event.preventDefault();
      pick(link);
    } else if (link && link.getAttribute('href') === location.hash) {
      reveal();
    }
  });
  window.addEventListener('hashchange', reveal);
  filters.hidden = false;
  apply();
  reveal();
})();
