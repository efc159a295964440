// Asks Supple about this browser, and says so in words if it does not work.

export async function ask(address, words) {
  const answer = await fetch(address, words && {
    method: 'PUT',
    headers: { 'Content-Type': 'application/json' },
    body: JSON.stringify(words),
  });
  const said = await answer.json().catch(() => ({}));
  if (!answer.ok) throw new Error(said.errors?.map(one => one.message).join(' ') || said.detail || 'Supple does not answer.');
  return said;
}

// What Supple calls an endpoint, so that the two can be compared and neither is told.
export async function mark(endpoint) {
  const hash = new Uint8Array(await crypto.subtle.digest('SHA-256', new TextEncoder().encode(endpoint)));
  return btoa(String.fromCharCode(...hash)).replaceAll('+', '-').replaceAll('/', '_').replace(/=+$/, '');
}
