// SPDX-License-Identifier: Apache-2.0
// Shows the print buttons, which are hidden as long as nothing would happen on pressing them.

for (const button of document.querySelectorAll('[data-print]')) {
  button.hidden = false;
  button.addEventListener('click', () => window.print());
}
