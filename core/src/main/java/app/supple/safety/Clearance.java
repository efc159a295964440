// SPDX-License-Identifier: Apache-2.0
package app.supple.safety;

import app.supple.library.Condition;
import java.util.Set;

/// What a person's answers leave open to them.
///
/// @param conditions what stretches are filtered by
/// @param gentle whether strengthening waits until a clinician has been asked
public record Clearance(Set<Condition> conditions, boolean gentle) {

    /// Of who has answered no to everything.
    public static final Clearance FULL = new Clearance(Set.of(), false);

    public Clearance {
        conditions = Set.copyOf(conditions);
    }
}
