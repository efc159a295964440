// Asks now and then whether a reminder calls. The card that shows it is fetched only when there is one to show.

// Timers stand still while a computer sleeps, so none is ever long.
const LONGEST = 15_000;
const tabs = 'BroadcastChannel' in window ? new BroadcastChannel('supple.nudges') : null;

let timer;
let show = null;

async function look() {
  clearTimeout(timer);
  const calling = await ask().catch(() => null);
  if (calling) await take(calling);
  timer = setTimeout(look, wait(calling?.next));
}

async function ask() {
  const answer = await fetch('/api/v1/nudge', { headers: { Accept: 'application/json' }, signal: AbortSignal.timeout(LONGEST) });
  return answer.ok ? answer.json() : null;
}

async function take(calling) {
  if (calling.nudge) show ??= (await import('../nudge/card.js')).card(take, () => tabs?.postMessage('answered'));
  show?.(calling.nudge);
}

const wait = next => Math.min(LONGEST, Math.max(1000, next ? Date.parse(next) - Date.now() : LONGEST));

// Answered in one tab, it leaves the others at once.
tabs?.addEventListener('message', look);
document.addEventListener('visibilitychange', () => document.visibilityState === 'visible' && look());
look();
