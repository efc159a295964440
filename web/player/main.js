// The way through the player: start, or carry on, then run, then finish.

import { byId, el, showOnly } from '../lib/dom.js';
import { newId } from '../lib/id.js';
import { zone } from '../lib/time.js';
import { finish } from './finish.js';
import { offerToCarryOn } from './resume.js';
import { stage } from './stage.js';
import { startScreen } from './start.js';
import { begin } from './timeline.js';
import * as memory from './memory.js';

const { session: sessionUrl, entries } = byId('player').dataset;
// Without the query: who asks for the full five plays the same session.
const name = new URL(sessionUrl, location.href).pathname.split('/').pop();
// The one clock of the player. Everything else is handed the time.
const now = () => Date.now();

async function prepare() {
  byId('trouble').hidden = true;
  try {
    const answer = await fetch(sessionUrl, { headers: { Accept: 'application/json' } });
    if (!answer.ok) throw new Error(`Supple answered ${answer.status}.`);
    startScreen(await answer.json(), start);
  } catch (problem) {
    byId('trouble').replaceChildren(
      el('p', {}, 'The session could not be fetched. Nothing is lost.'),
      el('button', { type: 'button', class: 'button', click: prepare }, 'Try again'),
    );
    byId('trouble').hidden = false;
    console.warn(problem);
  }
}

function start(session, painBefore) {
  perform({
    version: memory.VERSION, name, page: location.pathname, session, id: newId(),
    phase: 'run', ending: 'finished', startedAt: now(), endedAt: null, zone: zone(),
    painBefore, painAfter: null, note: '',
    place: begin(session.steps, 0, now()), log: {}, easier: [], hurtAt: null, alarm: false,
  });
}

function perform(run) {
  memory.keep(run);
  stage(run, now, () => finish(run, entries));
}

function carryOn(run) {
  if (run.phase === 'end') finish(run, entries);
  else perform(run);
}

const run = memory.recall(name);
showOnly('start');
if (run?.phase === 'end') finish(run, entries);
else if (run) offerToCarryOn(run, now(), carryOn, prepare);
else prepare();
