// SPDX-License-Identifier: Apache-2.0
package app.supple.person;

/// Names one person inside this Supple. 1 to 40 letters, digits or hyphens.
public record PersonId(String value) {

    /// The one person of a Supple without accounts.
    public static final PersonId ME = new PersonId("me");

    public PersonId {
        if (!value.matches("[A-Za-z0-9-]{1,40}")) {
            throw new IllegalArgumentException("A person id has 1 to 40 letters, digits or hyphens: " + value);
        }
    }
}
