// Runs on every page: takes kept entries to the server as soon as it answers, each once.

import { forget, keep, waiting } from './outbox.js';
import { notices } from './notice.js';
import { deliver } from './send.js';
import { settle, unfinished } from './unfinished.js';

// Between tries (ms): doubling, so that a server that is down is left in peace.
const SOONEST = 5_000;
const LATEST = 5 * 60_000;

const show = notices({ again, discard });
let pause = SOONEST;
let timer;
let busy = false;
let saved = [];

async function round() {
  clearTimeout(timer);
  if (busy) return;
  busy = true;
  await sendAll().finally(() => { busy = false; });
}

async function sendAll() {
  for (const row of await kept()) {
    if (row.problem) continue;
    const answer = await deliver(row);
    if (answer.kind === 'later') break;
    if (answer.kind === 'saved') note(row, answer.page);
    pause = SOONEST;
  }
  const rows = await kept();
  if (rows.some(row => !row.problem)) {
    timer = setTimeout(round, pause);
    pause = Math.min(pause * 2, LATEST);
  }
  show({ rows, saved, unfinished: unfinished(rows).filter(run => run.page !== location.pathname) });
}

// A browser that keeps no database has nothing waiting in it.
const kept = () => waiting().catch(() => []);

function note(row, page) {
  settle(row.id);
  saved = [...saved, { title: row.title, page }];
  document.dispatchEvent(new CustomEvent('supple:saved', { detail: { id: row.id, page } }));
}

async function again(row) {
  await keep({ ...row, problem: null });
  round();
}

async function discard(row) {
  await forget(row.id);
  settle(row.id);
  round();
}

function soon() {
  pause = SOONEST;
  round();
}

addEventListener('online', soon);
document.addEventListener('visibilitychange', () => document.visibilityState === 'visible' && soon());
round();
