// The page about the ways of reminders: this browser joins and leaves, and tests are followed to their end.

import { join, joined, leave, possible } from '../push/join.js';
import { follow, test } from './trial.js';

const button = document.querySelector('[data-join]');
const said = document.querySelector('[data-join-said]');
const mine = [...document.querySelectorAll('[data-way]')].find(way => way.dataset.way === joined());

if (!possible()) said.textContent = 'This browser cannot be called. A newer one can, or choose another way.';
else if (mine) said.textContent = 'This browser is among your ways already.';
else button.hidden = false;

button.addEventListener('click', async () => {
  button.disabled = true;
  said.textContent = 'The browser asks you whether Supple may show notifications.';
  try {
    await join();
    location.assign(`/settings/reminders?done=added#${joined()}`);
  } catch (problem) {
    said.textContent = problem.message;
    button.disabled = false;
  }
});

for (const way of document.querySelectorAll('[data-way]')) {
  const trial = way.querySelector('[data-trial]');
  trial.addEventListener('submit', event => {
    event.preventDefault();
    test(way).catch(() => trial.submit());
  });
  if (way.dataset.testing) follow(way, way.dataset.testing).catch(() => {});
}

// It must not go on calling itself once Supple has forgotten it.
mine?.querySelector('[data-leave]').addEventListener('submit', event => {
  event.preventDefault();
  leave().finally(() => event.target.submit());
});
