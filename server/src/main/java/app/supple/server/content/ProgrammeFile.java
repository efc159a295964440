// SPDX-License-Identifier: Apache-2.0
package app.supple.server.content;

import app.supple.library.Dose;
import app.supple.library.Stretch;
import app.supple.library.StretchId;
import app.supple.programme.Amount;
import app.supple.programme.Phase;
import app.supple.programme.Phase.Bookends;
import app.supple.programme.Phase.Heading;
import app.supple.programme.Programme;
import app.supple.programme.Programme.Cover;
import app.supple.programme.ProgrammeId;
import app.supple.programme.Strength;
import app.supple.server.content.file.ContentFiles;
import app.supple.server.content.problem.Problems;
import java.time.Duration;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/// Reads one file of `programmes/`. The keys and their limits are described in `docs/content.md`.
final class ProgrammeFile {

    private static final Limits DAYS = Limits.between(7, 60);
    private static final Limits HOLD_SECONDS = Limits.between(5, 60);
    private static final Limits REPETITIONS = Limits.between(1, 10);
    private static final Limits MOST_CYCLES = Limits.between(1, Dose.MOST_REPETITIONS);

    private final String id;
    private final Shelf shelf;
    private final DoseFields doseFields;

    private ProgrammeFile(String id, Shelf shelf) {
        this.id = id;
        this.shelf = shelf;
        this.doseFields = new DoseFields(shelf.sources());
    }

    /// Reads every programme named.
    static List<Programme> readAll(ContentFiles files, Shelf shelf, Problems problems) {
        return shelf.programmes().stream()
                .flatMap(
                        id -> YamlFile.read(
                                files, "programmes/" + id + ".yaml", problems, new ProgrammeFile(id, shelf)::programme)
                                .stream())
                .toList();
    }

    /// What programmes may refer to.
    ///
    /// @param stretches all names
    /// @param read the stretches by name, as far as their files could be read
    record Shelf(List<String> programmes, Set<String> stretches, Map<String, Stretch> read, Set<String> sources) {}

    private Programme programme(Fields fields) {
        String written = fields.name("id");
        if (fields.has("id") && !written.equals(id)) {
            fields.note("id", "is '" + written + "', but the file is called '" + id + ".yaml'.");
        }
        var programme = new Programme(
                new ProgrammeId(id),
                new Cover(
                        fields.text("title", Limits.NAME),
                        fields.prose("summary", Limits.upTo(1)),
                        doseFields.grounds(fields)),
                fields.map("pace", RoutineFile::pace),
                movements(fields, "order"),
                fields.maps("phases", Limits.upTo(12), this::phase),
                fields.map("maintenance", this::phase));
        check(programme, fields);
        return programme;
    }

    private Phase phase(Fields fields) {
        return new Phase(
                new Heading(fields.text("name", Limits.SHORT_NAME), fields.prose("why", Limits.upTo(1))),
                fields.number("days", DAYS),
                new Bookends(
                        fields.map("morning", ProgrammeFile::amount), fields.map("evening", ProgrammeFile::amount)),
                fields.number("cycles", MOST_CYCLES),
                fields.has("strength") ? fields.map("strength", this::strength) : Strength.NONE,
                doseFields.grounds(fields));
    }

    private static Amount amount(Fields fields) {
        return new Amount(
                DoseFields.seconds(fields, "hold-seconds", HOLD_SECONDS), fields.number("repetitions", REPETITIONS));
    }

    private Strength strength(Fields fields) {
        return new Strength(
                movements(fields, "movements"),
                fields.number("at-once", Limits.upTo(6)),
                fields.number("repetitions", MOST_CYCLES),
                fields.number("days-a-week", Limits.upTo(3)));
    }

    /// Names of stretches, each once.
    private List<StretchId> movements(Fields fields, String key) {
        Set<String> seen = new HashSet<>();
        List<String> names = fields.texts(key, Limits.upTo(20), Limits.upTo(40));
        names.stream()
                .filter(name -> !shelf.stretches().contains(name))
                .forEach(name -> fields.note(key, "there is no stretch '" + name + "'."));
        names.stream()
                .filter(name -> !seen.add(name))
                .forEach(name -> fields.note(key, "'" + name + "' stands here twice."));
        return names.stream()
                .filter(shelf.stretches()::contains)
                .map(StretchId::new)
                .toList();
    }

    private void check(Programme programme, Fields fields) {
        programme
                .all()
                .flatMap(phase -> phase.strength().movements().stream())
                .distinct()
                .filter(movement -> !programme.order().contains(movement))
                .forEach(movement ->
                        fields.note("order", "a phase strengthens with '" + movement + "', so it needs a place here."));
        checkSteps(programme, fields);
        programme.order().stream()
                .map(movement -> shelf.read().get(movement.value()))
                .filter(Objects::nonNull)
                .forEach(stretch -> checkMost(programme, stretch, fields));
    }

    /// One change at a time: longer or more often, never both, and never less before maintenance.
    private static void checkSteps(Programme programme, Fields fields) {
        List<Amount> evenings = programme.phases().stream()
                .map(phase -> phase.bookends().evening())
                .toList();
        for (int i = 1; i < evenings.size(); i++) {
            Amount from = evenings.get(i - 1);
            Amount to = evenings.get(i);
            boolean longer = !from.hold().equals(to.hold());
            boolean more = from.repetitions() != to.repetitions();
            if (longer && more) {
                fields.note(
                        "phases", "phase " + (i + 1) + " changes hold and repetitions at once. Change one of them.");
            }
            if (to.hold().compareTo(from.hold()) < 0 || to.repetitions() < from.repetitions()) {
                fields.note("phases", "phase " + (i + 1) + " asks for less than the phase before it.");
            }
        }
        if (!evenings.contains(programme.maintenance().bookends().evening())) {
            fields.note("maintenance", "its evening has to be that of one of the phases.");
        }
    }

    /// Nothing beyond what the stretch's own file says is most.
    private static void checkMost(Programme programme, Stretch stretch, Fields fields) {
        Dose most = stretch.doses().most().dose();
        programme
                .all()
                .flatMap(phase -> asked(programme, phase, stretch))
                .filter(dose -> exceeds(dose, most))
                .findFirst()
                .ifPresent(dose -> fields.note(
                        "phases",
                        "asks for " + dose.repetitions() + " of '" + stretch.id()
                                + "' or holds it for longer than its file says is most."));
    }

    private static Stream<Dose> asked(Programme programme, Phase phase, Stretch stretch) {
        return switch (stretch.doses().usual().dose()) {
            case Dose.Hold(Duration each, int _)
            when programme.isStrength(stretch.id()) ->
                repetitions(phase, stretch).map(count -> new Dose.Hold(each, count));
            case Dose.Hold _ -> Stream.of(phase.bookends().evening().dose());
            case Dose.Cycles(Duration each, int _)
            when programme.isStrength(stretch.id()) ->
                repetitions(phase, stretch).map(count -> new Dose.Cycles(each, count));
            case Dose.Cycles(Duration each, int _) -> Stream.of(new Dose.Cycles(each, phase.cycles()));
        };
    }

    private static Stream<Integer> repetitions(Phase phase, Stretch stretch) {
        boolean asked = phase.strength().movements().contains(stretch.id());
        return Optional.of(phase.strength().repetitions()).filter(_ -> asked).stream();
    }

    /// Shorter holds may be repeated more often, as long as a side takes no longer in all.
    private static boolean exceeds(Dose dose, Dose most) {
        return dose.perSide().compareTo(most.perSide()) > 0 || dose.each().compareTo(most.each()) > 0;
    }
}
