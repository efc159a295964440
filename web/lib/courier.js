// Takes kept entries to the server as soon as it answers, each once.

import { waiting } from './outbox.js';
import { deliver } from './send.js';

// Between tries (ms): doubling, so that a server that is down is left in peace.
const SOONEST = 5_000;
const LATEST = 5 * 60_000;

// tell({ rows: what is still here, saved: [{ id, title, page }] }) after each round; returns "go now".
export function courier(tell) {
  let pause = SOONEST;
  let timer;
  let busy = false;
  let asked = false;
  const saved = [];

  async function round() {
    clearTimeout(timer);
    asked = busy;
    if (busy) return;
    busy = true;
    await sendAll().finally(() => { busy = false; });
    // Asked while this round was under way, perhaps after its request had failed.
    if (asked) await round();
  }

  async function sendAll() {
    // What was refused waits for the person, not for the next round.
    for (const row of (await kept()).filter(({ problem }) => !problem)) {
      const answer = await deliver(row);
      if (answer.kind === 'later') break;
      if (answer.kind === 'saved') saved.push({ id: row.id, title: row.title, page: answer.page });
      pause = SOONEST;
    }
    const rows = await kept();
    if (rows.some(row => !row.problem)) {
      timer = setTimeout(round, pause);
      pause = Math.min(pause * 2, LATEST);
    }
    tell({ rows, saved });
  }

  function soon() {
    pause = SOONEST;
    return round();
  }

  addEventListener('online', soon);
  document.addEventListener('visibilitychange', () => document.visibilityState === 'visible' && soon());
  round();
  return soon;
}

// A browser that keeps no database has nothing waiting in it.
const kept = () => waiting().catch(() => []);
