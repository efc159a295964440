// The running screen: joins the session with its picture, sounds, keys and sheets.

import { byId, showOnly } from '../lib/dom.js';
import * as awake from './awake.js';
import { cues } from './cues.js';
import { openHurt } from './hurt.js';
import { onKeys } from './keys.js';
import { hasBegun } from './log.js';
import * as memory from './memory.js';
import { running } from './run.js';
import { preload } from './figure.js';
import { moveFigure, render } from './screen.js';
import { ask } from './sheet.js';

// A pause longer than this (ms) lets the screen go dark.
const LONG_PAUSE = 5 * 60_000;

export function stage(run, now, done) {
  const cue = cues(run);
  const session = running(run, now, tell);
  let frame;

  function tell(event, passed) {
    if (event !== 'tick') memory.keep(run);
    cue.on(event, passed, now());
    if (event === 'end') return leave();
    render(run, now());
    animate();
    if (session.isPaused()) awake.sleepAfter(LONG_PAUSE);
    else awake.keepAwake();
  }

  // Between two looks at the clock only the figure moves.
  function animate() {
    cancelAnimationFrame(frame);
    if (run.phase === 'run' && moveFigure(run, now())) frame = requestAnimationFrame(animate);
  }

  function leave() {
    cancelAnimationFrame(frame);
    awake.release();
    away.abort();
    if (document.fullscreenElement) document.exitFullscreen();
    done();
  }

  // Sheets pause the session; closing one without a choice leaves things as they were.
  async function during(sheet) {
    const wasRunning = !session.isPaused();
    session.pause();
    const choice = await sheet();
    return { choice, goOn: () => wasRunning && session.resume() };
  }

  async function askToEnd() {
    byId('end-save').hidden = !hasBegun(run);
    const { choice, goOn } = await during(() => ask(byId('end-sheet')));
    if (choice === 'save') return session.stop();
    if (choice !== 'drop') return goOn();
    memory.forget(run);
    run.phase = 'dropped';
    awake.release();
    location.assign('/');
  }

  async function askWhatHurts() {
    session.pause();
    const { choice, pain } = await openHurt(run);
    if (!choice) return;
    session.hurts(pain);
    run.alarm = choice === 'stop';
    if (run.alarm) return session.stop();
    if (choice === 'easier') return session.easier();
    if (choice === 'leave-out') return session.leaveOut();
    session.resume();
  }

  const actions = {
    toggle: () => session.isPaused() ? session.resume() : session.pause(),
    back: session.back,
    next: session.next,
    mute() {
      byId('mute').setAttribute('aria-pressed', cue.mute());
    },
    full: () => document.fullscreenElement ? document.exitFullscreen() : document.documentElement.requestFullscreen(),
    end: askToEnd,
    hurt: askWhatHurts,
    help: async () => (await during(() => ask(byId('help-sheet')))).goOn(),
  };
  for (const [name, act] of Object.entries(actions)) byId(name).onclick = act;
  byId('full').hidden = !document.fullscreenEnabled;

  const away = new AbortController();
  onKeys(actions, away.signal);
  const look = () => {
    session.beat();
    if (run.phase === 'run') memory.keep(run);
  };
  document.addEventListener('visibilitychange', look, { signal: away.signal });
  addEventListener('pagehide', look, { signal: away.signal });

  preload(run.session.exercises);
  showOnly('run');
  if (session.isPaused()) session.resume();
  else tell('step', []);
  session.beat();
}
