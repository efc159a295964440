// Asks now and then whether a reminder calls. The card that shows it is fetched only when there is one to show.

// Timers stand still while a computer sleeps, so none is ever long.
const LONGEST = 15_000;
const tabs = 'BroadcastChannel' in window ? new BroadcastChannel('supple.nudges') : null;

let timer;
let card = null;
let latest = 0;

async function look() {
  clearTimeout(timer);
  const mine = ++latest;
  const calling = await ask().catch(() => null);
  // Whoever was asked or answered since knows better.
  if (mine !== latest) return;
  if (calling) await show(calling.nudge);
  timer = setTimeout(look, wait(calling?.next));
}

async function ask() {
  const answer = await fetch('/api/v1/nudge', { headers: { Accept: 'application/json' }, signal: AbortSignal.timeout(LONGEST) });
  return answer.ok ? answer.json() : null;
}

// One card, however many ask for it at once. If it could not be fetched, it is with the next look.
async function show(nudge) {
  if (nudge) card ??= import('../nudge/card.js').then(module => module.card(answered)).catch(() => (card = null));
  (await card)?.(nudge);
}

async function answered(calling) {
  tabs?.postMessage('answered');
  clearTimeout(timer);
  latest++;
  await show(calling.nudge);
  clear().catch(() => {});
  timer = setTimeout(look, wait(calling.next));
}

// What was answered here need not be answered in a notification again.
async function clear() {
  const worker = await navigator.serviceWorker?.getRegistration('/');
  const shown = (await worker?.getNotifications()) ?? [];
  shown.filter(one => one.data?.occurrence).forEach(one => one.close());
}

const wait = next => Math.min(LONGEST, Math.max(1000, next ? Date.parse(next) - Date.now() : LONGEST));

// Answered in one tab, it leaves the others at once.
tabs?.addEventListener('message', look);
// Told by a notification, the page knows too.
navigator.serviceWorker?.addEventListener('message', ({ data }) => data === 'shown' && look());
document.addEventListener('visibilitychange', () => document.visibilityState === 'visible' && look());
look();
