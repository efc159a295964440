// Takes one kept entry to the server. The id was made here, so sending twice changes nothing.

import { forget, keep } from './outbox.js';

const PATIENCE = 15_000;

// { kind: 'saved', page } | { kind: 'later' } | { kind: 'refused', problem }
async function put(row) {
  const answer = await fetch(row.url, {
    method: 'PUT',
    headers: { 'Content-Type': 'application/json', Accept: 'application/json' },
    body: JSON.stringify(row.entry),
    redirect: 'error',
    keepalive: true,
    signal: AbortSignal.timeout(PATIENCE),
  });
  const body = await answer.json().catch(() => null);
  // A hotel's sign-in page also answers 200: without the entry's own page it is not an acknowledgement.
  const acknowledged = answer.status === 200 || answer.status === 201;
  if (acknowledged && body?.page?.startsWith('/')) return { kind: 'saved', page: body.page };
  const final = answer.status >= 400 && answer.status < 500 && answer.status !== 408 && answer.status !== 429;
  return final ? { kind: 'refused', problem: reason(answer.status, body) } : { kind: 'later' };
}

function reason(status, body) {
  const lines = (body?.errors ?? []).map(error => error.message);
  return { title: body?.title ?? `Supple answered ${status}.`, lines: [body?.detail, ...lines].filter(Boolean) };
}

// Sends a kept row and drops it once acknowledged; a refused row stays, with the reason.
export async function deliver(row) {
  const answer = await put(row).catch(() => ({ kind: 'later' }));
  // Failing to drop or mark a row is harmless: it is sent again and changes nothing.
  if (answer.kind === 'saved') await forget(row.id).catch(() => {});
  if (answer.kind === 'refused') await keep({ ...row, problem: answer.problem }).catch(() => {});
  return answer;
}
