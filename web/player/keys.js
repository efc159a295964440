// The keyboard, as media players have it.

const KEYS = {
  ' ': 'toggle', ArrowLeft: 'back', ArrowRight: 'next', m: 'mute', f: 'full', Escape: 'end', '?': 'help',
};

export function onKeys(actions, signal) {
  document.addEventListener('keydown', event => {
    const act = actions[KEYS[event.key.length === 1 ? event.key.toLowerCase() : event.key]];
    if (!act || isBusy(event)) return;
    event.preventDefault();
    act();
  }, { signal });
  // A click must not take the focus, or the next Space would press that button instead of pausing.
  document.addEventListener('mousedown', event => {
    if (event.target.closest('#run button')) event.preventDefault();
  }, { signal });
}

// Typing, a sheet, a shortcut of the browser, a held key, or Space on a button reached with Tab.
function isBusy(event) {
  const at = event.target;
  return event.repeat || event.ctrlKey || event.metaKey || event.altKey
    || document.querySelector('dialog[open]')
    || at.closest?.('input, textarea, select')
    || (event.key === ' ' && at.closest?.('button, a'));
}
