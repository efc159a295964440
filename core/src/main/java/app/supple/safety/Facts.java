// SPDX-License-Identifier: Apache-2.0
package app.supple.safety;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/// Two things about a person that doses depend on.
///
/// @param usualPain how much the back hurts on a usual day, 0 to 10; null if that was not said
public record Facts(boolean atLeast65, @Nullable Integer usualPain) {

    /// Names under which they stand among the answers.
    public static final String AT_LEAST_65 = "at-least-65";

    public static final String USUAL_PAIN = "usual-pain";

    public static final Facts UNKNOWN = new Facts(false, null);

    static Facts in(Map<String, Answer> answers) {
        Answer age = answers.get(AT_LEAST_65);
        Answer pain = answers.get(USUAL_PAIN);
        return new Facts(
                age != null && age.isYes(), pain == null || pain.value() == Answer.SKIPPED ? null : pain.value());
    }
}
