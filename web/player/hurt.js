// "This hurts": how much, is anything new, and then what to do about it.

import { byId } from '../lib/dom.js';
import { formOf } from './log.js';
import { ask } from './sheet.js';
import { painIn } from './start.js';

// { choice: 'easier' | 'leave-out' | 'gently' | 'stop' | '', pain: 0-10 or null }
export async function openHurt(run) {
  const { exercise: index } = run.session.steps[run.place.index];
  const { easier } = run.session.exercises[index];
  const form = byId('hurt-form');
  form.reset();
  // What to do is offered only once the person has said whether anything is new.
  const show = () => {
    const answer = new FormData(form).get('new');
    byId('hurt-choices').hidden = answer !== 'no';
    byId('hurt-stop').hidden = answer !== 'yes';
  };
  form.onchange = show;
  show();

  const offer = easier && formOf(run, index) !== 'easier';
  byId('hurt-easier').hidden = !offer;
  byId('easier-name').textContent = easier?.name ?? '';
  byId('easier-how').textContent = easier?.how ?? '';

  const choice = await ask(byId('hurt-sheet'));
  return { choice, pain: painIn(form) };
}
