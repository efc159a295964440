// SPDX-License-Identifier: Apache-2.0
package app.supple.delivery.parcel;

import app.supple.person.PersonId;

/// What a parcel is sent for.
///
/// @param name of the occurrence, or of a test, 1 to 60 letters, digits or hyphens
/// @param call how often it calls, this time included: what was put off calls again
public record Cause(PersonId person, String name, int call) {

    private static final String TEST = "test-";

    /// A message that a person sends themselves to see whether it arrives.
    ///
    /// @param name so that each test is one of its own
    public static Cause test(PersonId person, String name) {
        return new Cause(person, TEST + name, 1);
    }

    public boolean isTest() {
        return name.startsWith(TEST);
    }

    public Cause {
        if (!name.matches("[a-z0-9-]{1,60}")) {
            throw new IllegalArgumentException("cause: 1 to 60 small letters, digits or hyphens, not " + name);
        }
    }
}
