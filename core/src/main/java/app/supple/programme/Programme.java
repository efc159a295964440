// SPDX-License-Identifier: Apache-2.0
package app.supple.programme;

import app.supple.library.StretchId;
import app.supple.library.source.Grounds;
import java.util.List;
import java.util.stream.Stream;

/// What some weeks look like for anyone, phase after phase. Read from a file under `content/programmes`.
///
/// @param order in which movements are done within a session; all that a phase names are in it
/// @param phases from the first day on; a person may stay longer in one
/// @param maintenance from the end of the last phase on, week after week
public record Programme(
        ProgrammeId id, Cover cover, Pace pace, List<StretchId> order, List<Phase> phases, Phase maintenance) {

    /// What is said of a programme to somebody who chooses one.
    public record Cover(String title, String summary, Grounds grounds) {}

    public Programme {
        order = List.copyOf(order);
        phases = List.copyOf(phases);
    }

    /// The phase of that number, counted from 0; maintenance after the last.
    public Phase phase(int number) {
        return number < phases.size() ? phases.get(number) : maintenance;
    }

    /// How many phases come before maintenance.
    public int length() {
        return phases.size();
    }

    /// Of all phases, without maintenance.
    public int days() {
        return phases.stream().mapToInt(Phase::days).sum();
    }

    /// The day on which a phase begins for who never has to wait, counted from 0.
    public int firstDay(int number) {
        return phases.stream().limit(number).mapToInt(Phase::days).sum();
    }

    public boolean isStrength(StretchId movement) {
        return all().anyMatch(phase -> phase.strength().movements().contains(movement));
    }

    /// Every phase, maintenance last.
    public Stream<Phase> all() {
        return Stream.concat(phases.stream(), Stream.of(maintenance));
    }
}
