// SPDX-License-Identifier: Apache-2.0
package app.supple.journeys;

import com.microsoft.playwright.Page;
import java.util.List;

/// Voice, sound, vibration and wake lock of a device, replaced by a list of what they were asked for.
final class FakeSenses {

    private static final String RECORD = """
            globalThis.asked = [];
            const ask = what => asked.push(what);
            class Lock extends EventTarget {
              release() { ask('sleep'); this.dispatchEvent(new Event('release')); }
            }
            class Sounds {
              state = 'running';
              currentTime = 0;
              destination = {};
              resume() {}
              createGain() {
                const gain = { setValueAtTime() {}, linearRampToValueAtTime() {}, exponentialRampToValueAtTime() {} };
                return { gain, connect: next => next };
              }
              createOscillator() {
                const frequency = { value: 0 };
                return { frequency, connect: next => next, start: () => ask('tone ' + frequency.value), stop() {} };
              }
            }
            const put = (owner, name, value) => Object.defineProperty(owner, name, { value, configurable: true });
            put(globalThis, 'AudioContext', Sounds);
            put(globalThis, 'SpeechSynthesisUtterance', class { constructor(text) { this.text = text; } });
            put(globalThis, 'speechSynthesis', {
              getVoices: () => [{ lang: 'en-GB', localService: LOCAL }],
              speak: words => words.text && ask('say ' + words.text),
              cancel: () => ask('hush'),
            });
            put(navigator, 'vibrate', pattern => ask('shake ' + pattern));
            put(navigator, 'wakeLock', { request: async () => { ask('wake'); return new Lock(); } });
            """;

    private final Page page;

    private FakeSenses(Page page) {
        this.page = page;
    }

    /// @param ownVoice whether the voice speaks on this device, not from a server far away
    static FakeSenses of(Page page, boolean ownVoice) {
        page.addInitScript(RECORD.replace("LOCAL", String.valueOf(ownVoice)));
        return new FakeSenses(page);
    }

    /// What was asked for since the last time, in order; without `hush`, which is said before every word.
    List<String> taken() {
        Object asked = page.evaluate("asked.splice(0).filter(what => what !== 'hush')");
        return ((List<?>) asked).stream().map(String::valueOf).toList();
    }
}
