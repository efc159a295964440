// Keeps the screen lit while somebody is stretching and cannot touch it.

let lock = null;
let asking = false;
let wanted = false;
let timer;

export async function keepAwake() {
  clearTimeout(timer);
  timer = undefined;
  wanted = true;
  if (lock || asking || !navigator.wakeLock || document.visibilityState !== 'visible') return;
  asking = true;
  try {
    const held = await navigator.wakeLock.request('screen');
    held.addEventListener('release', () => { lock = null; });
    lock = held;
    if (!wanted) release();
  } catch {
    // A low battery refuses it; the session goes on.
  } finally {
    asking = false;
  }
}

export function sleepAfter(ms) {
  timer ??= setTimeout(release, ms);
}

export function release() {
  clearTimeout(timer);
  timer = undefined;
  wanted = false;
  lock?.release();
}

// The browser takes the lock away whenever the page is hidden.
document.addEventListener('visibilitychange', () => {
  if (wanted && timer === undefined) keepAwake();
});
