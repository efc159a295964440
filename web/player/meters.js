// The ring and the row of segments. Sizes are SVG attributes: the policy forbids inline styles.

import { byId } from '../lib/dom.js';

const SVG = 'http://www.w3.org/2000/svg';

// part: how much of the step is left, 0 to 1. The path is 100 long.
export function showRing(part) {
  byId('ring-left').setAttribute('stroke-dashoffset', String(100 - Math.round(100 * Math.min(1, part))));
}

export function showSegments(session, index, spentMs) {
  const row = byId('segments');
  if (row.childElementCount !== session.exercises.length) row.replaceChildren(...session.exercises.map(segment));
  session.exercises.forEach((_, exercise) => {
    const width = Math.round(100 * doneOf(session.steps, exercise, index, spentMs));
    row.children[exercise].lastChild.setAttribute('width', String(width));
  });
}

// How much of an exercise lies behind, 0 to 1, by time.
function doneOf(steps, exercise, index, spentMs) {
  let all = 0;
  let done = 0;
  steps.forEach((step, i) => {
    if (step.exercise !== exercise) return;
    all += step.seconds;
    done += i < index ? step.seconds : i === index ? spentMs / 1000 : 0;
  });
  return Math.min(1, done / all);
}

function segment() {
  const box = document.createElementNS(SVG, 'svg');
  const bar = document.createElementNS(SVG, 'rect');
  box.setAttribute('class', 'segment');
  box.setAttribute('viewBox', '0 0 100 8');
  box.setAttribute('preserveAspectRatio', 'none');
  bar.setAttribute('height', '8');
  box.append(bar);
  return box;
}
