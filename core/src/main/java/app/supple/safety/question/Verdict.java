// SPDX-License-Identifier: Apache-2.0
package app.supple.safety.question;

import app.supple.library.Condition;
import app.supple.safety.Bar;
import app.supple.safety.Clearance;
import app.supple.safety.Ruling;
import java.util.List;
import java.util.Set;

/// What comes of all answers. It is advice what to do next, never a diagnosis.
public sealed interface Verdict {

    /// Some question has no answer yet.
    record NotScreened(Clearance soFar) implements Verdict {}

    /// Help is needed now; locked until the answers change.
    record Emergency(List<Question> because, Set<Condition> conditions) implements Verdict {}

    /// Locked until the person says that a clinician agreed.
    record AskFirst(List<Question> because, Set<Condition> conditions) implements Verdict {}

    /// Sessions may go on.
    ///
    /// @param advice what is better shown to a clinician at leisure
    record Clear(Clearance clearance, List<Question> advice) implements Verdict {}

    /// What is kept of it.
    default Ruling ruling() {
        return switch (this) {
            case NotScreened(Clearance soFar) -> new Ruling(Bar.NONE, soFar);
            case Emergency(var _, var conditions) -> new Ruling(Bar.EMERGENCY, new Clearance(conditions, true));
            case AskFirst(var _, var conditions) -> new Ruling(Bar.ASK_FIRST, new Clearance(conditions, true));
            case Clear(Clearance clearance, var _) -> new Ruling(Bar.NONE, clearance);
        };
    }
}
