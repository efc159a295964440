// Draws the running screen from the session; decides nothing.

import { byId, el, setIcon } from '../lib/dom.js';
import { showFigure, stillUrl } from './figure.js';
import { formOf } from './log.js';
import { showRing, showSegments } from './meters.js';
import { counts, leftOf, spent, totalLeft } from './timeline.js';

const UNDER = { get_ready: () => 'get ready', rest: () => 'rest', change_side: () => 'change sides' };

export function render(run, now) {
  const { session, place } = run;
  const step = session.steps[place.index];
  const exercise = session.exercises[step.exercise];
  const seconds = Math.ceil(leftOf(place, now) / 1000);
  const spentMs = spent(session.steps, place, now);
  const paused = place.left !== null;

  text('where', `${session.title}, ${step.exercise + 1} of ${session.exercises.length}`);
  text('remaining', `${Math.ceil(totalLeft(session.steps, place, now) / 60)} min left`);
  showSegments(session, place.index, spentMs);
  moveFigure(run, now);
  showWhat(run, step, exercise);
  showSides(session.steps, place.index, exercise);
  showRound(step, spentMs);
  text('seconds', seconds);
  text('under', paused ? 'Paused' : UNDER[step.kind]?.() ?? `of ${step.seconds} s`);
  showRing(seconds / step.seconds);
  showPause(paused);
  showNext(session, step);
}

// Only the figure; true while it goes on moving, so that it is to be asked for again soon.
export function moveFigure(run, now) {
  const { session, place } = run;
  const step = session.steps[place.index];
  const exercise = session.exercises[step.exercise];
  const spentMs = spent(session.steps, place, now);
  return showFigure(exercise, step, spentMs, formOf(run, step.exercise)) && place.left === null;
}

function showWhat(run, step, exercise) {
  const easier = run.easier.includes(step.exercise) && exercise.easier;
  text('name', easier ? easier.name : exercise.name);
  text('what', easier ? easier.how : step.show || exercise.cue);
}

function showSides(steps, index, exercise) {
  byId('sides').hidden = exercise.sides !== 'two';
  if (exercise.sides !== 'two') return;
  for (const side of ['left', 'right']) {
    const current = steps[index].side === side;
    const toCome = steps.some((step, i) => i >= index && counts(step) && step.side === side
      && step.exercise === steps[index].exercise);
    const state = current ? 'now' : toCome ? 'later' : 'done';
    const item = byId(`side-${side}`);
    const word = side === 'left' ? 'Left' : 'Right';
    item.dataset.state = state;
    text(`side-${side}-word`, current ? `${word} side` : word);
    item.setAttribute('aria-label', state === 'done' ? `${word}, done` : current ? `${word} side, now` : word);
  }
}

function showRound({ kind, of, repetition, cycle_seconds: cycle }, spentMs) {
  const at = kind === 'repeat' ? Math.min(of, Math.floor(spentMs / 1000 / cycle) + 1) : repetition;
  const shown = (kind === 'repeat' || kind === 'hold') && of > 1;
  byId('round').hidden = !shown;
  if (shown) text('round', `${at} of ${of}`);
}

function showPause(paused) {
  const button = byId('toggle');
  const label = paused ? 'Carry on' : 'Pause';
  if (button.getAttribute('aria-label') === label) return;
  button.setAttribute('aria-label', label);
  setIcon(button, paused ? 'play' : 'pause');
  document.body.classList.toggle('paused', paused);
}

function showNext(session, step) {
  const next = session.exercises[step.exercise + 1];
  byId('next-up').hidden = !next;
  if (!next || byId('next-name').textContent === next.name) return;
  text('next-name', next.name);
  byId('next-figure').replaceChildren(el('img', { src: stillUrl(next), alt: '' }));
}

// Unchanged text is left alone, so nothing is announced or laid out again for it.
function text(id, value) {
  const at = byId(id);
  if (at.textContent !== String(value)) at.textContent = value;
}
