// SPDX-License-Identifier: Apache-2.0
package app.supple.server.luggage;

import app.supple.move.Choice;
import app.supple.move.Everything;
import app.supple.move.Keeper;
import app.supple.move.Kind;
import app.supple.move.Landing;
import app.supple.move.Thing;
import app.supple.move.Troubles;
import app.supple.own.Darkroom;
import app.supple.person.PersonId;
import app.supple.server.wire.export.ExportReader;
import app.supple.server.wire.export.ExportWriter;
import app.supple.server.wire.export.Known;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.Serial;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Supplier;

/// Hands out everything of a person, and takes it in. Front door of the room.
///
/// @param known asked anew for each file
public record Luggage(Keeper keeper, Supplier<Known> known, Darkroom darkroom, InstantSource clock) {

    /// What ends a transaction in which a file turned out to be wrong.
    private static final class TurnedAway extends RuntimeException {

        @Serial
        private static final long serialVersionUID = 1L;

        private final transient Troubles troubles;

        TurnedAway(Troubles troubles) {
            super("The file is not in order", null, false, false);
            this.troubles = troubles;
        }
    }

    /// Writes everything as JSON.
    ///
    /// @param out is closed
    /// @return how much of each kind
    public Map<Kind, Integer> export(PersonId me, OutputStream out) {
        try (ExportWriter writer = new ExportWriter(out, clock.instant())) {
            each(me, writer::write);
            return writer.end();
        }
    }

    /// Hands over everything as it is at this moment.
    public void each(PersonId me, Consumer<Thing> taker) {
        keeper.atOneMoment(kept -> {
            new Everything(kept, me).each(taker);
            return kept;
        });
    }

    /// An export that lies somewhere.
    public Arrival export(Path file, PersonId me) {
        return new Arrival() {
            @Override
            public Rule rule() {
                return Rule.WHOLE_OR_NOTHING;
            }

            @Override
            public Troubles each(Consumer<Thing> taker) {
                return readExport(file, me, taker);
            }
        };
    }

    private Troubles readExport(Path file, PersonId me, Consumer<Thing> taker) {
        Troubles packed = FirstBytes.of(file).refusal();
        if (!packed.isEmpty()) {
            return packed;
        }
        try (InputStream in = Files.newInputStream(file)) {
            return new ExportReader(known.get(), darkroom, me, clock.instant()).read(in, taker);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// Looks what would come of a file. Nothing is written.
    public Outcome look(Arrival arrival, PersonId me) {
        return keeper.atOneMoment(kept -> {
            Landing landing = Landing.looking(kept, me);
            Troubles troubles = arrival.each(landing::land);
            return isRefused(arrival, troubles)
                    ? new Outcome.Refused(troubles)
                    : new Outcome.Read(landing.tally(), troubles);
        });
    }

    /// Takes a file in, all or nothing. Doing it twice changes nothing.
    ///
    /// @throws app.supple.person.NotKept if it could not be written; nothing of it is kept then
    public Outcome take(Arrival arrival, PersonId me, Choice choice) {
        try {
            return keeper.allOrNothing(kept -> {
                Landing landing = Landing.of(kept, me, choice, clock.instant());
                Troubles troubles = arrival.each(landing::land);
                if (isRefused(arrival, troubles)) {
                    throw new TurnedAway(troubles);
                }
                return new Outcome.Read(landing.tally(), troubles);
            });
        } catch (TurnedAway e) {
            return new Outcome.Refused(e.troubles);
        }
    }

    private static boolean isRefused(Arrival arrival, Troubles troubles) {
        return !troubles.isEmpty() && arrival.rule() == Arrival.Rule.WHOLE_OR_NOTHING;
    }
}
