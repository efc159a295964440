// SPDX-License-Identifier: Apache-2.0
package app.supple.diary.keep;

import app.supple.person.PersonId;

/// Everything about a person, gone for good.
@FunctionalInterface
public interface Erasure {

    /// Erases what is kept about a person, with the copies of it. There is no way back.
    ///
    /// @throws RuntimeException if not all of it could be erased; the message says what to do
    void everything(PersonId person);
}
