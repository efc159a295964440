// SPDX-License-Identifier: Apache-2.0
package app.supple.programme;

import app.supple.library.StretchId;

/// Names a programme: it stands on the command line, in addresses and in the database.
public record ProgrammeId(String value) {

    /// The one that is offered first: it ends at the dose of the trial.
    public static final ProgrammeId TRIAL_DOSE = new ProgrammeId("trial-dose");

    public ProgrammeId {
        if (!StretchId.SHAPE.matcher(value).matches()) {
            throw new IllegalArgumentException(
                    "A programme id has 1 to 40 small letters, digits or hyphens, a letter first: " + value);
        }
    }

    @Override
    public String toString() {
        return value;
    }
}
