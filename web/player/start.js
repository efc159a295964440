// Before the session: how long, what and why, and which ways to be told.

import { byId } from '../lib/dom.js';
import { read, write } from '../lib/kept.js';
import * as chime from './chime.js';
import * as voice from './voice.js';

const CHOICES = 'supple.cues';
const can = { voice: voice.canSpeak, chime: chime.canSound, vibration: 'vibrate' in navigator };

export const choices = () => ({ voice: true, chime: true, vibration: true, ...read(CHOICES) });

export function startScreen(session, start) {
  const form = byId('ready');
  byId('minutes').textContent = `About ${Math.max(1, Math.round(session.total_seconds / 60))} minutes.`;
  showSwitches(form);
  form.hidden = false;
  form.onsubmit = event => {
    event.preventDefault();
    unlock();
    start(session, painIn(form));
  };
}

// Browsers let a page speak and sound only after a tap; call this in one.
export function unlock() {
  voice.unlock();
  chime.unlock();
}

function showSwitches(form) {
  for (const [name, chosen] of Object.entries(choices())) {
    const box = form.elements[name];
    if (!box) continue;
    box.checked = chosen;
    box.closest('label').hidden = !can[name];
    box.onchange = () => write(CHOICES, { ...choices(), [name]: box.checked });
  }
}

// The number chosen, or null for "skip".
export function painIn(form) {
  const value = new FormData(form).get('pain');
  return value ? Number(value) : null;
}
