// SPDX-License-Identifier: Apache-2.0
package app.supple.own.share;

import app.supple.own.Darkroom;
import app.supple.own.Shelf;
import app.supple.own.Shelves;
import app.supple.person.PersonId;

/// All it takes to hand something out and to take something in.
public record Sharing(Exchange exchange, SharedFiles files, Darkroom darkroom, Shelves shelves) {

    /// What a person could put into a routine, had they taken in what is new.
    public Shelf shelf(PersonId person, Sorted sorted) {
        return new Afterwards(shelves.of(person), sorted.fresh());
    }
}
