// A session was left in the middle: carry on, keep what was done, or start again.

import { byId, showOnly } from '../lib/dom.js';
import { hasBegun } from './log.js';
import * as memory from './memory.js';
import { stop } from './run.js';
import { unlock } from './start.js';
import { pause } from './timeline.js';

export function offerToCarryOn(run, now, carryOn, startAgain) {
  const { session, place } = run;
  const stale = memory.isStale(run, now);
  if (stale && !hasBegun(run)) {
    memory.forget(run);
    return startAgain();
  }
  const where = `${session.steps[place.index].exercise + 1} of ${session.exercises.length}`;
  // Nobody knows what happened since the last look, so the step continues from there.
  run.place = pause(place, place.seen);

  byId('resume-title').textContent = `${session.title}, ${where}`;
  byId('resume-text').textContent = stale
    ? `You left it at ${when(place.seen)}. What you did can still go into the diary.`
    : 'You left in the middle. Carry on where you were?';

  const carry = byId('carry-on');
  carry.textContent = `Carry on, ${where}`;
  carry.hidden = stale;
  carry.onclick = () => {
    unlock();
    carryOn(run);
  };

  byId('save-done').hidden = !stale;
  byId('save-done').onclick = () => {
    stop(run, place.seen);
    memory.keep(run);
    carryOn(run);
  };
  byId('start-again').onclick = () => {
    memory.forget(run);
    showOnly('start');
    startAgain();
  };
  showOnly('resume');
}

const when = ms => new Intl.DateTimeFormat([], { weekday: 'long', hour: '2-digit', minute: '2-digit' }).format(ms);
