// SPDX-License-Identifier: Apache-2.0
package app.supple.server.web.answer;

import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/// Remembers the latest answer. The same question is not worked out twice in a row; safe for many threads.
///
/// @param <Q> a value that says all the answer depends on
/// @param <A> never changes
public final class Latest<Q, A> {

    private final AtomicReference<@Nullable Answered<Q, A>> latest = new AtomicReference<>();

    private record Answered<Q, A>(Q question, A answer) {}

    /// The answer, worked out only if the latest one was to another question.
    public A of(Q question, Function<Q, A> work) {
        Answered<Q, A> before = latest.get();
        if (before != null && before.question().equals(question)) {
            return before.answer();
        }
        A answer = work.apply(question);
        latest.set(new Answered<>(question, answer));
        return answer;
    }
}
