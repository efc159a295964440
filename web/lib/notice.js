// The small notice about entries that wait, were saved, or need a look.

import { el, iconUrl } from './dom.js';

const SVG = 'http://www.w3.org/2000/svg';
const TONES = { saved: ['saved', 'tick'], waiting: ['caution', 'clock'], look: ['stop', 'hurt'] };

// Present and empty from the start: readers announce only what changes inside it.
export function notices({ again, discard }) {
  const place = el('div', { class: 'outbox', role: 'status' });
  (document.querySelector('main') ?? document.body).prepend(place);
  let shown = '';

  return ({ rows, saved, unfinished }) => {
    // The same news twice is not news, and would steal the focus from a button.
    const news = JSON.stringify([rows, saved, unfinished]);
    if (news === shown) return;
    shown = news;
    const held = rows.filter(row => !row.problem);
    place.replaceChildren(
      ...saved.map(({ title, page }) => notice('saved', `${title} is saved.`, el('a', { href: page }, 'See it in your diary'))),
      ...(held.length ? [waits(held)] : []),
      ...unfinished.map(({ title, page }) => notice('waiting', `${title} is not finished.`, el('a', { href: page }, 'Open it'))),
      ...rows.filter(row => row.problem).map(row => needsLook(row, again, discard)),
    );
  };
}

function waits(held) {
  const what = held.length === 1 ? `${held[0].title} is kept in this browser.` : `${held.length} sessions are kept in this browser.`;
  return notice('waiting', what, `${held.length === 1 ? 'It' : 'They'} will be saved when Supple is back.`);
}

function needsLook(row, again, discard) {
  const away = el('button', { type: 'button', class: 'button' }, 'Discard');
  away.onclick = () => {
    away.textContent = 'Discard for good';
    away.onclick = () => discard(row);
  };
  return notice('look', `${row.title} could not be saved. ${row.problem.title}`, row.problem.lines.join(' '), el(
    'p', { class: 'outbox-ways' },
    el('button', { type: 'button', class: 'button', click: () => again(row) }, 'Try again'),
    el('button', { type: 'button', class: 'button', click: () => download(row) }, 'Download it'),
    away,
  ));
}

function notice(kind, title, ...more) {
  const [tone, icon] = TONES[kind];
  const words = el('div', { class: 'notice-words' }, el('p', { class: 'notice-title' }, title), ...more);
  return el('div', { class: `notice notice-${tone}`, 'data-kind': kind }, glyph(icon), words);
}

function glyph(name) {
  const drawing = document.createElementNS(SVG, 'svg');
  const use = document.createElementNS(SVG, 'use');
  drawing.setAttribute('class', 'icon');
  drawing.setAttribute('aria-hidden', 'true');
  use.setAttribute('href', iconUrl(name));
  drawing.append(use);
  return drawing;
}

function download(row) {
  const address = URL.createObjectURL(new Blob([JSON.stringify(row.entry, null, 2)], { type: 'application/json' }));
  el('a', { href: address, download: `supple-${row.entry.routine}-${row.id}.json` }).click();
  setTimeout(() => URL.revokeObjectURL(address), 60_000);
}
