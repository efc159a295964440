// Sends a test to one way, and says what becomes of it until that is known.

const EVERY = 1_000;
const LONGEST = 45;

export async function test(way) {
  say(way, 'On its way.');
  const answer = await fetch(`/api/v1/destinations/${way.dataset.way}/test`, {
    method: 'POST',
    headers: { 'Content-Type': 'application/json' },
    body: '{}',
  });
  if (!answer.ok) throw new Error('Supple does not answer.');
  await follow(way, (await answer.json()).id);
}

export async function follow(way, parcel) {
  for (let asked = 0; asked < LONGEST; asked++) {
    const answer = await fetch(`/api/v1/parcels/${parcel}`, { headers: { Accept: 'application/json' } });
    const { words, settled } = await answer.json();
    say(way, words);
    if (settled) return;
    await new Promise(done => setTimeout(done, EVERY));
  }
}

const say = (way, words) => (way.querySelector('[data-test]').textContent = words);
