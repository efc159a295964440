// What is said, sounded, shaken and announced, and when.
// Ears and eyes get the same notes: start, half way, five seconds, change of side, what comes next.

import { byId } from '../lib/dom.js';
import { chime } from './chime.js';
import { formOf } from './log.js';
import { choices } from './start.js';
import { counts, leftOf } from './timeline.js';
import * as voice from './voice.js';

const SIDES = { left: 'Left side. ', right: 'Right side. ', none: '' };
// Shorter steps (s) would be all announcement.
const WORTH_HALVING = 20;
const WORTH_WARNING = 10;

export function cues(run) {
  const { steps, exercises } = run.session;
  const chosen = choices();
  let muted = false;
  let before = Infinity;

  const announce = text => { byId('said').textContent = text; };
  const say = text => chosen.voice && !muted && voice.say(text);

  function tell(text, spoken = text) {
    announce(text);
    say(spoken);
  }

  function sound(ending) {
    if (chosen.chime && !muted) chime(ending);
    if (chosen.vibration) navigator.vibrate?.(ending ? [180, 90, 180] : 120);
  }

  // Each note once, and only near its time: a tab that slept through it stays quiet.
  function crossed(second, now) {
    return before > second && now <= second && now > second - 2;
  }

  function tick(now) {
    const step = steps[run.place.index];
    const left = Math.ceil(leftOf(run.place, now) / 1000);
    if (counts(step)) {
      if (step.seconds >= WORTH_HALVING && crossed(Math.ceil(step.seconds / 2), left)) tell('Half way.');
      if (step.seconds > WORTH_WARNING && crossed(5, left)) tell('Five seconds.');
    }
    before = left;
  }

  function step(passed) {
    const now = steps[run.place.index];
    before = Infinity;
    if (passed.some(index => counts(steps[index]))) sound(true);
    else if (counts(now)) sound(false);
    tell(noteOf(now), spoken(now));
  }

  function noteOf(now) {
    const { name } = exercises[now.exercise];
    if (now.kind === 'get_ready') return `${now.exercise === 0 ? '' : 'Next: '}${name}. ${now.show}`;
    if (now.kind === 'change_side') return `Change sides. ${now.show}`;
    if (now.kind === 'rest') return 'Rest.';
    return `${SIDES[now.side]}${now.seconds} seconds.`;
  }

  // The server's words are for the form it planned.
  function spoken(now) {
    const { easier } = exercises[now.exercise];
    return counts(now) && run.easier.includes(now.exercise) ? SIDES[now.side] + easier.how : now.say;
  }

  const notes = {
    step,
    tick: (_, now) => tick(now),
    pause: () => { voice.hush(); announce('Paused.'); },
    slept: () => { voice.hush(); announce('Paused while you were away.'); },
    resume: () => tell('Going on.', ''),
    easier() {
      const { easier } = exercises[steps[run.place.index].exercise];
      tell(`${easier.name}. ${easier.how} Paused until you carry on.`);
    },
    end: () => { sound(true); voice.hush(); },
  };

  return {
    on: (event, passed, now) => notes[event](passed, now),
    mute() {
      muted = !muted;
      if (muted) voice.hush();
      announce(muted ? 'Sound off.' : 'Sound on.');
      return muted;
    },
  };
}
