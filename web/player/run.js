// The session under way: what each button does to it, and the beat that follows the clock.

import * as log from './log.js';
import { advance, after, before, isOver, jump, leftOf, pause, resume, spent } from './timeline.js';

// tell(event): 'step' | 'tick' | 'pause' | 'resume' | 'easier' | 'slept' | 'end'.
export function running(run, now, tell) {
  const { steps } = run.session;
  let timer;

  function beat() {
    clearTimeout(timer);
    if (run.phase !== 'run') return;
    const { place, passed, slept } = advance(steps, run.place, now());
    run.place = place;
    for (const index of passed) leave(run, index, 'done', steps[index].seconds);
    if (isOver(steps, place)) return over();
    tell(slept ? 'slept' : passed.length ? 'step' : 'tick', passed);
    wait();
  }

  // Wakes at the next whole second of the countdown.
  function wait() {
    clearTimeout(timer);
    if (run.place.left === null) timer = setTimeout(beat, leftOf(run.place, now()) % 1000 || 1000);
  }

  function over() {
    end(run, 'finished', now());
    tell('end', []);
  }

  function go(index) {
    if (index >= steps.length) return over();
    run.place = jump(steps, run.place, index, now());
    tell('step', []);
    wait();
  }

  const seconds = () => Math.round(spent(steps, run.place, now()) / 1000);

  function set(change, event) {
    beat();
    if (run.phase !== 'run') return;
    run.place = change(run.place, now());
    tell(event, []);
    wait();
  }

  return {
    beat,
    isPaused: () => run.place.left !== null,
    pause: () => set(pause, 'pause'),
    resume: () => set(resume, 'resume'),
    back() {
      const target = before(steps, run.place, now());
      if (target !== run.place.index && !run.log[run.place.index]) leave(run, run.place.index, 'skipped', seconds());
      run.hurtAt = null;
      go(target);
    },
    next() {
      leave(run, run.place.index, 'skipped', seconds());
      go(after(steps, run.place.index));
    },
    hurts: pain => log.hurt(run, pain, seconds()),
    easier() {
      run.easier.push(steps[run.place.index].exercise);
      tell('easier', []);
    },
    leaveOut() {
      const { index } = run.place;
      const then = log.leaveOut(run);
      leave(run, index, 'skipped', seconds());
      run.place = resume(run.place, now());
      go(then);
    },
    stop() {
      clearTimeout(timer);
      stop(run, now());
      tell('end', []);
    },
  };
}

// Leaving a step settles it; the pain reported in it goes no further.
function leave(run, index, outcome, seconds) {
  log.left(run, index, outcome, seconds);
  if (run.hurtAt !== null && run.hurtAt <= index) run.hurtAt = null;
}

// A step broken off counts with its seconds, but never replaces one done before.
export function stop(run, now) {
  const { index } = run.place;
  const begun = Math.round(spent(run.session.steps, run.place, now) / 1000);
  if (!run.log[index] || run.hurtAt === index) leave(run, index, 'skipped', begun);
  end(run, 'stopped', now);
}

// Passed over to the last step is not done: the session stays open for today. An alarm is told whatever was done.
function end(run, reached, now) {
  const ending = run.alarm ? 'alarmed' : log.hasDone(run) ? reached : 'stopped';
  Object.assign(run, { phase: 'end', ending, endedAt: now });
}
