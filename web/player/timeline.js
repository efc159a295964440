// Where a session stands, as a pure function of the clock. Nothing here counts ticks:
// a step ends at an instant, so a throttled tab is right again the moment it wakes.
//
// A place: { index, endsAt, left, seen }. Running has endsAt (ms since 1970, excluded end)
// and left null; paused has left (ms) and endsAt null. seen = the last instant looked at.

// Asleep longer than this beyond the end of a step (ms), and the person was not exercising.
const ASLEEP = 30_000;
// Within this time of a step's start (ms), "back" means the one before.
const JUST_BEGUN = 3_000;

const length = step => step.seconds * 1000;

export const counts = step => step.kind === 'hold' || step.kind === 'repeat';

export const isOver = (steps, place) => place.index >= steps.length;

export const begin = (steps, index, now) => ({
  index, endsAt: now + (index < steps.length ? length(steps[index]) : 0), left: null, seen: now,
});

export const leftOf = (place, now) => place.left ?? Math.max(0, place.endsAt - now);

export const pause = (place, now) =>
  place.left === null ? { ...place, left: leftOf(place, now), endsAt: null, seen: now } : place;

export const resume = (place, now) =>
  place.left === null ? place : { ...place, endsAt: now + place.left, left: null, seen: now };

// Another step from its start; a paused session stays paused there.
export function jump(steps, place, index, now) {
  const there = begin(steps, index, now);
  return place.left === null || isOver(steps, there) ? there : pause(there, now);
}

// Catches up with the clock: { place, passed: indexes that ran to their end, slept }.
export function advance(steps, place, now) {
  if (place.left !== null || isOver(steps, place)) return { place, passed: [], slept: false };
  // A clock set back must not lengthen the step: its end moves back along.
  const endsAt = place.endsAt + Math.min(0, now - place.seen);
  if (now - endsAt > ASLEEP) return { place: pause({ ...place, endsAt }, place.seen), passed: [], slept: true };
  const passed = [];
  let at = { ...place, endsAt, seen: now };
  while (!isOver(steps, at) && now >= at.endsAt) {
    passed.push(at.index);
    at = { ...begin(steps, at.index + 1, at.endsAt), seen: now };
  }
  return { place: at, passed, slept: false };
}

// Milliseconds of the current step that were spent in it.
export const spent = (steps, place, now) => Math.max(0, length(steps[place.index]) - leftOf(place, now));

// All that is left of the session, in whole seconds.
export function totalLeft(steps, place, now) {
  const later = steps.slice(place.index + 1).reduce((sum, step) => sum + step.seconds, 0);
  return isOver(steps, place) ? 0 : later + Math.ceil(leftOf(place, now) / 1000);
}

// "Back" restarts the step, or goes to the last one that counts before it.
export function before(steps, place, now) {
  if (counts(steps[place.index]) && spent(steps, place, now) > JUST_BEGUN) return place.index;
  const earlier = steps.slice(0, place.index).findLastIndex(counts);
  return Math.max(0, earlier);
}

// "Next" passes over a rest: who skips a stretch need not rest from it.
export function after(steps, index) {
  return steps[index + 1]?.kind === 'rest' ? index + 2 : index + 1;
}
