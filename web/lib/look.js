// SPDX-License-Identifier: Apache-2.0
// Shows at once how figures would look. Without script they change when the settings are saved.

const form = document.querySelector('.settings');
const figure = form.querySelector('[data-look]');

form.addEventListener('change', () => {
  const chosen = new FormData(form);
  const url = new URL(figure.src);
  url.searchParams.set('look', ['skin', 'hair', 'build'].map(part => chosen.get(part)).join('-'));
  if (figure.src !== url.href) figure.src = url.href;
});
