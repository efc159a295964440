// A native dialog as a question: resolves to the value of the button pressed, or '' for Esc.

export function ask(dialog) {
  return new Promise(resolve => {
    dialog.returnValue = '';
    dialog.onclick = event => {
      const button = event.target.closest('button[value]');
      if (button) dialog.close(button.value);
    };
    // Enter on a radio must not choose for the person.
    dialog.onsubmit = event => event.preventDefault();
    dialog.onclose = () => resolve(dialog.returnValue);
    dialog.showModal();
  });
}
