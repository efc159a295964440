// Tells Supple where this device is, and what its own clocks will show at noon of the days to come. Reminders follow
// the device; where the two know different rules of time, the person is told.

import { el } from './dom.js';
import { stamp, zone } from './time.js';

const DAYS = 14;
const KEY = 'supple.place';

function noons() {
  const today = new Date();
  return Array.from({ length: DAYS }, (_, day) => {
    const noon = new Date(today.getFullYear(), today.getMonth(), today.getDate() + day, 12);
    const written = stamp(noon.getTime());
    return { date: written.slice(0, 10), offset: written.slice(19) };
  });
}

// Once a day and place is enough; a browser that keeps nothing says it on every page.
export async function tellPlace() {
  const told = JSON.stringify([zone(), noons()]);
  if (kept() === told) return;
  const answer = await fetch('/api/v1/place', {
    method: 'PUT',
    headers: { 'Content-Type': 'application/json' },
    body: JSON.stringify({ zone: zone(), noons: noons() }),
  });
  if (!answer.ok) return;
  const { moved, differences } = await answer.json();
  if (differences.length) notice(differences[0]);
  else keep(told);
  // Not where somebody may be typing.
  if (moved && location.pathname === '/') location.reload();
}

function kept() {
  try {
    return sessionStorage.getItem(KEY);
  } catch {
    return null;
  }
}

function keep(told) {
  try {
    sessionStorage.setItem(KEY, told);
  } catch {
    // It is told again on the next page.
  }
}

function notice({ date, device, supple }) {
  const text = `On ${date} at noon this device is at UTC${device}, and Supple counts with UTC${supple}. One of the two has old rules of time zones: update Supple, or this device. Until then reminders come by Supple’s clock.`;
  document.querySelector('main')?.prepend(el('div', { class: 'notice notice-caution', role: 'status' },
    el('div', { class: 'notice-words' }, el('p', { class: 'notice-title' }, 'Two clocks differ'), el('p', {}, text))));
}
