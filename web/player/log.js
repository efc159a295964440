// What was done, step by step, and the entry made of it. Pure.
// A log: { step index: { outcome, seconds, pain, form } }; a later result replaces an earlier one.

import { counts } from './timeline.js';
import { stamp } from '../lib/time.js';

export const formOf = (run, exercise) =>
  run.easier.includes(exercise) ? 'easier' : run.session.exercises[exercise].form;

// A step that hurts stays "hurt" while the person is in it; only its seconds grow.
export function left(run, index, outcome, seconds) {
  const step = run.session.steps[index];
  if (!counts(step)) return;
  const hurt = run.hurtAt === index ? run.log[index] : null;
  run.log[index] = hurt
    ? { ...hurt, seconds }
    : { outcome, seconds, pain: null, form: formOf(run, step.exercise) };
}

// Pain in a pause belongs to the stretch before it, or else to the one it prepares.
export function hurt(run, pain, seconds) {
  const { steps } = run.session;
  const { index } = run.place;
  const of = i => counts(steps[i]) && steps[i].exercise === steps[index].exercise;
  let at = index;
  while (at >= 0 && !of(at)) at--;
  if (at < 0) at = steps.findIndex((_, i) => i > index && of(i));
  const form = run.log[at]?.form ?? formOf(run, steps[at].exercise);
  run.log[at] = { outcome: 'hurt', seconds: at === index ? seconds : run.log[at]?.seconds ?? 0, pain, form };
  run.hurtAt = at;
}

// Leaves out what remains of an exercise; returns the index after it.
export function leaveOut(run) {
  const { steps } = run.session;
  const { exercise } = steps[run.place.index];
  let index = run.place.index;
  while (steps[index]?.exercise === exercise) {
    if (index > run.place.index && index !== run.hurtAt) left(run, index, 'skipped', 0);
    index++;
  }
  return index;
}

export const hasDone = run => Object.values(run.log).some(({ outcome }) => outcome !== 'skipped');

// Is there anything to write down yet?
export const hasBegun = run => counts(run.session.steps[run.place.index]) || Object.keys(run.log).length > 0;

export function entry(run) {
  const { steps, exercises } = run.session;
  return {
    routine: run.session.name,
    started_at: stamp(run.startedAt),
    ended_at: stamp(Math.max(run.startedAt, run.endedAt)),
    zone: run.zone,
    ending: run.ending,
    pain_before: run.painBefore,
    pain_after: run.painAfter,
    note: run.note,
    steps: steps.flatMap((step, index) => run.log[index] ? [{
      stretch: exercises[step.exercise].stretch,
      form: run.log[index].form,
      side: step.side,
      outcome: run.log[index].outcome,
      planned_seconds: step.seconds,
      seconds: run.log[index].seconds,
      pain: run.log[index].pain,
    }] : []),
  };
}
