// SPDX-License-Identifier: Apache-2.0
package app.supple.server.drawing;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Function;

/// Remembers the answers that were asked for last, at most so many.
final class Kept<K, V> {

    private final Map<K, V> answers = new LinkedHashMap<>(16, .75f, true);
    private final int most;

    Kept(int most) {
        this.most = most;
    }

    /// The answer to a question; worked out, if it is not remembered. Two who ask at once may both work it out.
    V get(K question, Function<K, V> work) {
        synchronized (answers) {
            V known = answers.get(question);
            if (known != null) {
                return known;
            }
        }
        V answer = work.apply(question);
        synchronized (answers) {
            answers.put(question, answer);
            if (answers.size() > most) {
                answers.remove(answers.keySet().iterator().next());
            }
        }
        return answer;
    }
}
