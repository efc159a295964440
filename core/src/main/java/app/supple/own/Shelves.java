// SPDX-License-Identifier: Apache-2.0
package app.supple.own;

import app.supple.person.PersonId;

/// Whose shelf holds what.
@FunctionalInterface
public interface Shelves {

    Shelf of(PersonId person);
}
