// The drawn figure. It stands in the page itself, its own clock stopped: the player's clock says where it is.

import { byId } from '../lib/dom.js';
import { drawing } from './drawing.js';

const calm = matchMedia('(prefers-reduced-motion: reduce)');

export function figureUrl(exercise, side, form) {
  const figure = form === 'easier' && exercise.easier?.figure || exercise.figure;
  const url = new URL(figure, location.href);
  url.searchParams.set('side', side === 'left' ? 'left' : 'right');
  return url.pathname + url.search;
}

export const stillUrl = exercise => `${figureUrl(exercise, 'right')}&still=end`;

export function preload(exercises) {
  for (const exercise of exercises) {
    for (const side of exercise.sides === 'two' ? ['left', 'right'] : ['right']) drawing(figureUrl(exercise, side));
  }
}

// How far the movement is, 0 at its start, 1 at its end, and 2 when it is back.
// A hold moves there and stays; a repeat goes there and back with each cycle.
export function wayOf(step, spentMs, movesInMs) {
  if (step.kind === 'hold') return calm.matches ? 1 : Math.min(1, spentMs / movesInMs);
  if (step.kind !== 'repeat') return 0;
  return calm.matches ? 1 : spentMs / (step.cycle_seconds * 500) % 2;
}

// Shows where the figure is now; true while it goes on moving.
export function showFigure(exercise, step, spentMs, form) {
  const frame = byId('figure');
  const url = figureUrl(exercise, step.side, form);
  if (frame.dataset.url !== url) place(frame, url);
  const svg = frame.firstElementChild;
  const moves = svg instanceof SVGElement;
  const way = wayOf(step, spentMs, moves ? movesIn(svg) : 3000);
  const side = step.side === 'none' ? '' : `, ${step.side} side`;
  const where = way === 0 ? 'start' : way === 1 ? 'end' : 'moving';
  frame.setAttribute('aria-label', `${exercise.name}${side}${svg && !moves ? '' : `, ${where}`}`);
  frame.dataset.way = way.toFixed(2);
  if (svg && !moves) return false;
  if (svg) turn(svg, way);
  return step.kind === 'repeat' ? !calm.matches : step.kind === 'hold' && way < 1;
}

// When the drawing sets off and when it is there, in its own seconds.
const times = svg => Object.values(svg.querySelector('.mv').dataset).map(Number);

function movesIn(svg) {
  const [off, there] = times(svg);
  return (there - off) * 1000;
}

// The way back is the way there in a mirror, for both are equally long and gentle.
function turn(svg, way) {
  const [off, there] = times(svg);
  svg.pauseAnimations();
  svg.setCurrentTime(off + (way > 1 ? 2 - way : way) * (there - off));
}

function place(frame, url) {
  frame.dataset.url = url;
  drawing(url).then(svg => {
    if (frame.dataset.url !== url) return;
    const before = frame.firstElementChild;
    frame.replaceChildren(svg);
    if (svg instanceof SVGElement) turn(svg, Number(frame.dataset.way));
    svg.classList.toggle('comes', before !== null);
  }).catch(() => delete frame.dataset.url);
}
