// SPDX-License-Identifier: Apache-2.0
// Shows at once what a day will look like. The server draws it, so there is one truth; nothing is kept by asking.

import { byId } from './dom.js';

// After the last change (ms), so that a time that is being typed is not asked for digit by digit.
const PAUSE = 250;

const form = document.querySelector('.rhythm-form');
let timer;
let asked;

form.addEventListener('input', () => {
  clearTimeout(timer);
  timer = setTimeout(ask, PAUSE);
});

// Asked for as a document: the policy lets no text become markup.
function ask() {
  asked?.abort();
  asked = new XMLHttpRequest();
  asked.open('GET', `${form.action}?${new URLSearchParams(new FormData(form))}`);
  asked.responseType = 'document';
  asked.onload = ({ target }) => target.status === 200 && show(target.responseXML);
  asked.send();
}

function show(page) {
  for (const id of ['outlook', 'outlook-day']) byId(id).replaceWith(document.importNode(page.getElementById(id), true));
  byId('news').textContent = byId('outlook').textContent;
}
