// Sessions begun in this browser and not yet handed to the outbox.

import { RUN, drop, read } from './kept.js';

function runs() {
  try {
    return Object.keys(localStorage).filter(key => key.startsWith(RUN)).map(key => ({ key, ...read(key) }));
  } catch {
    return [];
  }
}

// [{ id, title, page }], leaving out those that wait in the outbox already.
export const unfinished = rows => runs()
  .filter(run => run.page?.startsWith('/') && !rows.some(row => row.id === run.id))
  .map(({ id, session, page }) => ({ id, title: session.title, page }));

// A browser that closed between sending and forgetting still holds a saved session.
export function settle(id) {
  for (const run of runs()) if (run.id === id) drop(run.key);
}
