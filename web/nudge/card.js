// The card of a reminder, on whatever page is open: Start, Later, Skip. It does not take the focus from anybody.

import { el } from '../lib/dom.js';
import { device } from './device.js';

const LATER = { '5m': '5 minutes', '15m': '15 minutes', '30m': '30 minutes', '60m': 'an hour', morning: 'until tomorrow' };
const GAP = 24;

// `answered` hears what calls after an answer.
export function card(answered) {
  const place = el('aside', { class: 'nudge', 'aria-label': 'Reminder' });
  const words = el('div', { role: 'status' });
  const ways = el('div', { class: 'nudge-ways' });
  const title = document.title;
  let shown = '';
  let calling = null;
  style();
  place.hidden = true;
  place.append(words, ways);
  document.body.append(place);
  document.addEventListener('visibilitychange', seen);
  new ResizeObserver(() => makeRoom(place.offsetHeight)).observe(place);

  return nudge => {
    const news = JSON.stringify(nudge);
    calling = nudge;
    document.title = nudge ? `${nudge.title} · ${title}` : title;
    if (news !== shown) draw(nudge);
    shown = news;
    seen();
  };

  function draw(nudge) {
    place.hidden = !nudge;
    words.replaceChildren(...nudge ? [el('p', { class: 'nudge-title' }, nudge.title), el('p', {}, nudge.text)] : []);
    ways.replaceChildren(...nudge ? buttons(nudge) : []);
  }

  function seen() {
    const first = calling?.state === 'calling' && document.visibilityState === 'visible' && calling.name + calling.call !== place.dataset.seen;
    if (!first) return;
    place.dataset.seen = calling.name + calling.call;
    send({ answer: 'shown', call: calling.call }).catch(() => {});
  }

  function buttons(nudge) {
    if (nudge.kind === 'posture') return [button('Done', { answer: 'done' })];
    const first = nudge.state === 'opened' ? button('Done', { answer: 'done' }, 'primary') : start(nudge);
    return [first, nudge.kind === 'nudge' && button('I have moved', { answer: 'moved' }), later(nudge), button('Skip', { answer: 'skipped' })].filter(Boolean);
  }

  function start(nudge) {
    const link = el('a', { class: 'button primary', href: nudge.start }, 'Start');
    link.onclick = () => void send({ answer: 'opened', call: nudge.call }).catch(() => {});
    return link;
  }

  function later(nudge) {
    if (!nudge.put_off.length) return null;
    const menu = el('details', { class: 'nudge-later' }, el('summary', { class: 'button' }, 'Later'));
    menu.append(el('div', { class: 'nudge-ways' }, ...nudge.put_off.map(length =>
      button(LATER[length], { answer: 'put_off', put_off: length, call: nudge.call }))));
    return menu;
  }

  function button(name, answer, look = '') {
    return el('button', { type: 'button', class: `button ${look}`, click: () => say(answer) }, name);
  }

  async function say(answer) {
    try {
      await send(answer);
    } catch (problem) {
      words.replaceChildren(el('p', { class: 'nudge-title' }, problem.message));
    }
  }

  async function send(answer) {
    const response = await fetch(`/api/v1/nudges/${calling.name}`, {
      method: 'POST',
      headers: { 'Content-Type': 'application/json' },
      body: JSON.stringify({ device: device(), ...answer }),
      keepalive: true,
    }).catch(() => {
      throw new Error('Supple cannot be reached just now. Try again in a moment.');
    });
    const body = await response.json();
    if (!response.ok) throw new Error(body.detail);
    answered(body);
  }
}

// So much longer is the page meanwhile: whatever is last on it can be scrolled out from under the card.
function makeRoom(height) {
  document.documentElement.style.setProperty('--nudge-room', `${height ? height + GAP : 0}px`);
}

function style() {
  const sheet = new URL('../css/nudge.css', import.meta.url).href;
  document.head.append(el('link', { rel: 'stylesheet', href: sheet }));
}
