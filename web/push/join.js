// Lets this browser be called by Supple, also while no page of it is open.

import { device } from '../nudge/device.js';
import { drop, read, write } from '../lib/kept.js';
import { ask, mark } from './ask.js';

const KEY = 'supple.browser';

export const possible = () => 'serviceWorker' in navigator && 'PushManager' in window && 'Notification' in window;

// Whether this browser has joined before.
export const joined = () => read(KEY);

// To be called from within a tap: only then may a browser ask.
export async function join() {
  const allowed = await Notification.requestPermission();
  if (allowed !== 'granted') throw new Error(refused());
  const { key } = await ask('/api/v1/push');
  const worker = await work();
  await tell(await subscribe(worker, key));
}

// At every start: what a browser has forgotten, or changed without a word, is made good.
export async function repair() {
  if (!joined() || !possible() || Notification.permission !== 'granted') return;
  const worker = await work();
  const [known, subscription] = await Promise.all([knownHere(), worker.pushManager.getSubscription()]);
  if (!known) return drop(KEY);
  const same = subscription && !known.gone && (await mark(subscription.endpoint)) === known.mark;
  if (same) return;
  const { key } = await ask('/api/v1/push');
  await tell(await subscribe(worker, key));
}

export async function leave() {
  const worker = await navigator.serviceWorker?.getRegistration('/');
  await (await worker?.pushManager.getSubscription())?.unsubscribe();
  drop(KEY);
}

async function work() {
  await navigator.serviceWorker.register(address());
  return navigator.serviceWorker.ready;
}

// Our pages take addresses of scripts only from who was named for it.
function address() {
  const policy = window.trustedTypes?.createPolicy('supple-worker', { createScriptURL: () => '/worker.js' });
  return policy?.createScriptURL('') ?? '/worker.js';
}

// One that was made for another key, of another Supple at this address, has to go first.
async function subscribe(worker, key) {
  const wish = { userVisibleOnly: true, applicationServerKey: key };
  try {
    return await worker.pushManager.subscribe(wish);
  } catch (problem) {
    const old = await worker.pushManager.getSubscription();
    if (!old) throw new Error('This browser could not reach its push service. Check the connection, and that the browser allows push messages.', { cause: problem });
    await old.unsubscribe();
    return worker.pushManager.subscribe(wish);
  }
}

async function tell(subscription) {
  const id = joined() ?? crypto.randomUUID();
  const { endpoint, keys } = subscription.toJSON();
  await ask(`/api/v1/subscriptions/${id}`, { name: name(), endpoint, key: keys.p256dh, secret: keys.auth });
  write(KEY, id);
}

// "Firefox-on-Linux-3f2a" is for machines.
const name = () => device().replace(/-[^-]*$/, '').replaceAll('-', ' ');

async function knownHere() {
  const answer = await fetch(`/api/v1/subscriptions/${joined()}`, { headers: { Accept: 'application/json' } });
  if (answer.status === 404) return null;
  if (!answer.ok) throw new Error('Supple does not answer.');
  return answer.json();
}

const refused = () => Notification.permission === 'denied'
  ? 'This browser does not allow Supple to show notifications. Allow them in its settings for this site, then try again. A calendar works without.'
  : 'Nothing was changed: the question of the browser was not answered.';
