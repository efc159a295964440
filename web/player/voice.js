// Spoken cues by the browser's own speech.

const speech = globalThis.speechSynthesis;

export const canSpeak = Boolean(speech);

// Asking once early makes the browser load its voices, which arrive late.
speech?.getVoices();

// Only voices of this machine: a remote one would send the words elsewhere.
function localVoice() {
  const language = document.documentElement.lang || 'en';
  return speech.getVoices().find(voice => voice.localService && voice.lang.startsWith(language));
}

function speak(text) {
  const words = new SpeechSynthesisUtterance(text);
  words.voice = localVoice() ?? null;
  words.rate = 0.95;
  if (words.voice || !text) speech.speak(words);
}

export const unlock = () => speech && speak('');

export const hush = () => speech?.cancel();

export function say(text) {
  if (!speech) return;
  hush();
  speak(text);
}
