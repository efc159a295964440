// Shows what Supple sends to this browser, and says so. Always exactly one notification a message: browsers take the right
// to call away from those who show none.

const LONGEST = 300;
const UNKNOWN = { title: 'Time for a short break', body: 'Open Supple to see what it is.', tag: 'supple' };
const CHOICES = { snooze: { answer: 'put_off', put_off: '15m' }, skip: { answer: 'skipped' } };

self.addEventListener('install', () => self.skipWaiting());
self.addEventListener('activate', event => event.waitUntil(self.clients.claim()));
self.addEventListener('push', event => event.waitUntil(show(read(event.data))));
self.addEventListener('notificationclick', event => event.waitUntil(clicked(event.notification, event.action)));
self.addEventListener('pushsubscriptionchange', event => event.waitUntil(tellPages('joined no more')));

// Whatever came, something can be shown of it.
function read(data) {
  let note = null;
  try {
    note = data?.json()?.notification ?? null;
  } catch {
    // No JSON, or none at all.
  }
  const given = note && typeof note === 'object' ? note : {};
  return {
    title: text(given.title) ?? UNKNOWN.title,
    body: text(given.body) ?? (note ? '' : UNKNOWN.body),
    tag: text(given.tag) ?? UNKNOWN.tag,
    lang: text(given.lang) ?? 'en',
    dir: ['ltr', 'rtl'].includes(given.dir) ? given.dir : 'auto',
    actions: actions(given.actions),
    data: facts(given.data),
  };
}

const text = value => (typeof value === 'string' && value.trim() ? value.slice(0, LONGEST) : undefined);

function actions(given) {
  return (Array.isArray(given) ? given : [])
    .filter(one => ['start', 'snooze', 'skip'].includes(one?.action) && text(one.title))
    .slice(0, Notification.maxActions ?? 2)
    .map(({ action, title }) => ({ action, title: text(title) }));
}

// Only what leads to our own pages.
function facts(given) {
  const { path, parcel, occurrence, call } = Object(given);
  const url = URL.canParse(text(path) ?? '/', self.location.origin) ? new URL(text(path) ?? '/', self.location.origin) : null;
  return {
    path: url?.origin === self.location.origin ? url.pathname + url.search : '/',
    parcel: matching(/^[0-9a-f]{32}$/, parcel),
    occurrence: matching(/^[a-z0-9-]{1,60}$/, occurrence),
    call: Number.isInteger(call) ? call : 1,
  };
}

const matching = (shape, value) => (typeof value === 'string' && shape.test(value) ? value : null);

// A second one with the same tag takes the place of the first, and makes itself heard again.
async function show({ title, ...options }) {
  const icon = new URL('/icon.png', self.location.origin).href;
  try {
    await self.registration.showNotification(title, { ...options, icon, badge: icon, renotify: true });
  } catch {
    await self.registration.showNotification(title, { body: options.body, tag: options.tag, data: options.data });
  }
  await Promise.all([tellPages('shown'), receipt(options.data, 'shown')]);
}

async function clicked(notification, action) {
  const facts = notification.data ?? { path: '/' };
  notification.close();
  if (action in CHOICES) {
    const answered = await answer(facts, CHOICES[action]);
    if (answered) return;
  }
  await Promise.all([open(facts.path), receipt(facts, 'opened')]);
}

// A window of ours is used again, but not where a session is under way.
async function open(path) {
  const windows = await self.clients.matchAll({ type: 'window', includeUncontrolled: true });
  const free = windows.find(one => !new URL(one.url).pathname.startsWith('/play/'));
  if (free) {
    const there = await free.navigate(path).catch(() => null);
    if (there) return there.focus();
  }
  return self.clients.openWindow(path);
}

// Whether it is said. If it could not be, the page opens, where it can be said again.
async function answer({ occurrence, call }, words) {
  if (!occurrence || occurrence.startsWith('test-')) return false;
  return send(`/api/v1/nudges/${occurrence}`, { device: 'notification', call, ...words });
}

async function receipt({ parcel }, event) {
  return parcel ? send(`/api/v1/parcels/${parcel}/receipt`, { event }) : false;
}

async function send(address, words) {
  try {
    const answer = await fetch(address, {
      method: 'POST',
      headers: { 'Content-Type': 'application/json' },
      body: JSON.stringify(words),
      signal: AbortSignal.timeout(10_000),
    });
    return answer.ok;
  } catch {
    return false;
  }
}

// They show the same, and know how to join again.
async function tellPages(what) {
  const windows = await self.clients.matchAll({ type: 'window', includeUncontrolled: true });
  windows.forEach(one => one.postMessage(what));
}
