// The drawn figure: two pictures on top of each other, so that one can fade into the next.

import { byId } from '../lib/dom.js';

const stay = matchMedia('(prefers-reduced-motion: reduce)');
// Held on to, so that a figure once fetched is there even if the server goes away.
const fetched = [];

export function figureUrl(exercise, side, at) {
  return `${exercise.figure}?side=${side === 'left' ? 'left' : 'right'}&at=${at}`;
}

export function preload(exercises) {
  for (const exercise of exercises) {
    for (const side of exercise.sides === 'two' ? ['left', 'right'] : ['right']) {
      for (const at of ['start', 'end']) {
        const picture = new Image();
        picture.src = figureUrl(exercise, side, at);
        fetched.push(picture);
      }
    }
  }
}

// Holds show the end; repeats swing between start and end, or stay at the end for a calm eye.
function moment(step, spentMs) {
  if (step.kind === 'hold') return 'end';
  if (step.kind !== 'repeat') return 'start';
  const half = step.cycle_seconds * 500;
  return stay.matches || Math.floor(spentMs / half) % 2 === 0 ? 'end' : 'start';
}

export function showFigure(exercise, step, spentMs) {
  const at = moment(step, spentMs);
  const frame = byId('figure');
  const url = figureUrl(exercise, step.side, at);
  if (frame.dataset.url === url) return;
  frame.dataset.url = url;
  const side = step.side === 'none' ? '' : `, ${step.side} side`;
  frame.setAttribute('aria-label', `${exercise.name}${side}, ${at} position`);
  const [front, back] = frame.querySelector('.front') === frame.children[0]
    ? [...frame.children] : [...frame.children].reverse();
  back.src = url;
  back.decode().catch(() => {}).then(() => {
    if (frame.dataset.url !== url) return;
    back.classList.add('front');
    front.classList.remove('front');
  });
}
