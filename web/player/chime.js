// A soft two-tone chime, made here from two sine waves.

const Context = globalThis.AudioContext;
// Hz; a fifth, falling to begin a hold and rising to end it.
const LOW = 392;
const HIGH = 587;
const PEAK = 0.16;

let context = null;

export const canSound = Boolean(Context);

export function unlock() {
  if (!Context) return;
  context ??= new Context();
  context.resume();
}

export function chime(ending) {
  if (!context) return;
  // A phone call or a locked screen suspends it.
  if (context.state !== 'running') context.resume();
  const [first, second] = ending ? [LOW, HIGH] : [HIGH, LOW];
  tone(first, context.currentTime);
  tone(second, context.currentTime + 0.22);
}

function tone(hertz, at) {
  const wave = context.createOscillator();
  const loudness = context.createGain();
  wave.frequency.value = hertz;
  // Swells and fades, so that it never clicks.
  loudness.gain.setValueAtTime(0, at);
  loudness.gain.linearRampToValueAtTime(PEAK, at + 0.03);
  loudness.gain.exponentialRampToValueAtTime(0.001, at + 0.9);
  wave.connect(loudness).connect(context.destination);
  wave.start(at);
  wave.stop(at + 1);
}
