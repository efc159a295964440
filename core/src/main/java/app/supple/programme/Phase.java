// SPDX-License-Identifier: Apache-2.0
package app.supple.programme;

import app.supple.library.source.Grounds;

/// Some weeks in which a programme asks for the same.
///
/// @param days how many, if nothing speaks against going on; of maintenance, after how many it repeats
/// @param cycles of movements that go to and fro and do not strengthen
public record Phase(Heading heading, int days, Bookends bookends, int cycles, Strength strength, Grounds grounds) {

    /// What it is called, and what it is for in one sentence.
    public record Heading(String name, String why) {}

    /// How much of each stretch in the two sessions of a day.
    public record Bookends(Amount morning, Amount evening) {}
}
