// After the session: how the back took it, and into the diary.

import { courier } from '../lib/courier.js';
import { byId, el, showOnly } from '../lib/dom.js';
import { keep } from '../lib/outbox.js';
import { deliver } from '../lib/send.js';
import { entry } from './log.js';
import * as memory from './memory.js';
import { painIn } from './start.js';

export function finish(run, entries) {
  const form = byId('after');
  const planned = run.session.total_seconds * 1000;
  const minutes = Math.max(1, Math.round(Math.min(run.endedAt - run.startedAt, planned) / 60_000));
  const word = run.ending === 'finished' ? 'Done,' : 'Stopped after';
  byId('finish-title').textContent =
    `${word} ${minutes} ${minutes === 1 ? 'minute' : 'minutes'}. How did your back take it?`;
  byId('finish').dataset.ending = run.ending;
  byId('alarm').hidden = !run.alarm;

  form.elements.note.value = run.note;
  form.elements.pain.value = run.painAfter === null ? '' : String(run.painAfter);
  form.oninput = () => {
    Object.assign(run, { painAfter: painIn(form), note: form.elements.note.value });
    memory.keep(run);
  };
  form.onsubmit = event => {
    event.preventDefault();
    save(run, entries);
  };
  showOnly('finish');
}

async function save(run, entries) {
  const button = byId('save');
  if (button.getAttribute('aria-busy') === 'true') return;
  wait(button, true);
  const row = { id: run.id, url: `${entries}/${run.id}`, entry: entry(run), title: run.session.title, problem: null };
  // Kept first, sent second: whatever happens in between, it is still here.
  const kept = await keep(row).then(() => true, () => false);
  const answer = await deliver(row);
  wait(button, false);
  answers[answer.kind](run, answer, kept);
}

function wait(button, busy) {
  button.setAttribute('aria-busy', String(busy));
  button.textContent = busy ? 'Saving' : 'Save';
}

const answers = {
  saved(run, { page }) {
    memory.forget(run);
    leaveForm('Saved.', el('a', { href: page }, 'See it in your diary'));
  },
  later(run, _, kept) {
    if (!kept) {
      // Neither place has it, so the form stays and nothing is forgotten.
      return tell('Not saved yet.', 'Supple does not answer, and this browser cannot keep it. Leave this page open and press Save again.');
    }
    memory.forget(run);
    leaveForm('Kept in this browser.', 'It will be saved when Supple is back.');
    courier(news => settled(run, news));
  },
  refused(run, { problem }, kept) {
    tell(problem.title, [...problem.lines, kept ? 'Kept in this browser.' : 'Leave this page open.'].join(' '));
  },
};

// It was kept; in the end it was saved or refused while this page stayed open.
function settled(run, { rows, saved }) {
  const done = saved.find(({ id }) => id === run.id);
  const stuck = rows.find(({ id, problem }) => id === run.id && problem);
  if (done) answers.saved(run, done);
  if (stuck) answers.refused(run, stuck, true);
}

function leaveForm(...what) {
  byId('after').hidden = true;
  byId('finish-home').hidden = false;
  tell(...what);
}

function tell(bold, more) {
  const notice = byId('outcome');
  notice.replaceChildren(el('p', {}, el('strong', {}, bold)), el('p', {}, more));
}
