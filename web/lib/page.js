// Runs on every page: sends what this browser still keeps, says how that went, and shows reminders.

import { courier } from './courier.js';
import { read } from './kept.js';
import { notices } from './notice.js';
import { forget, keep } from './outbox.js';
import { tellPlace } from './place.js';
import { settle, unfinished } from './unfinished.js';
import './watch.js';

const show = notices({ again, discard });

const sendNow = courier(({ rows, saved }) => {
  for (const { id } of saved) settle(id);
  show({ rows, saved, unfinished: unfinished(rows) });
});

async function again(row) {
  await keep({ ...row, problem: null });
  sendNow();
}

async function discard(row) {
  await forget(row.id);
  settle(row.id);
  sendNow();
}

// Only a browser that has joined needs to look after that.
const repair = () => import('../push/join.js').then(push => push.repair()).catch(() => {});
if (read('supple.browser')) repair();
navigator.serviceWorker?.addEventListener('message', ({ data }) => data === 'joined no more' && repair());

tellPlace().catch(() => {});
