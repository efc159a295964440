// SPDX-License-Identifier: Apache-2.0
package app.supple.server.wire.export;

import app.supple.diary.Receipt.Fault;
import app.supple.move.Kind;
import app.supple.move.Thing;
import app.supple.move.Troubles;
import app.supple.own.Darkroom;
import app.supple.person.PersonId;
import app.supple.server.wire.JsonFields;
import java.io.InputStream;
import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonToken;
import tools.jackson.core.exc.UnexpectedEndOfInputException;
import tools.jackson.databind.JsonNode;

/// Reads one file, thing by thing, and notes all that is wrong with it. Never more than one thing is in memory.
public final class ExportReader {

    private static final String ANOTHER =
            "This is no export of Supple. Choose a file that ./supple export has written.";

    private final ThingReader things;
    private final Troubles troubles = new Troubles();
    private final Set<String> keys = new HashSet<>();
    private final Map<Kind, Integer> counts = new EnumMap<>(Kind.class);
    private @Nullable Kind last;
    private boolean whole;

    /// For one file.
    ///
    /// @param now no day of the diary can lie later
    public ExportReader(Known known, Darkroom darkroom, PersonId me, Instant now) {
        this.things = new ThingReader(known, darkroom, me, now);
    }

    /// Hands over each thing that is in order.
    ///
    /// @param in is closed
    /// @return all that is wrong; if that is anything, what was handed over is not to be kept
    public Troubles read(InputStream in, Consumer<Thing> taker) {
        try (Tokens tokens = Tokens.of(in)) {
            readAll(tokens, taker);
        } catch (UnexpectedEndOfInputException e) {
            troubles.note(line(e), "", "The file ends here in the middle. Copy it again, whole.");
        } catch (Tokens.TooMuch e) {
            troubles.note(e.line(), "", String.valueOf(e.getMessage()));
        } catch (JacksonException e) {
            troubles.note(line(e), "", "This cannot be read: the file is damaged, or no export of Supple.");
        }
        return troubles;
    }

    private void readAll(Tokens tokens, Consumer<Thing> taker) {
        if (tokens.nextToken() != JsonToken.START_OBJECT || !isOurs(tokens)) {
            troubles.note(0, "", ANOTHER);
            return;
        }
        if (!isOfThisVersion(tokens)) {
            return;
        }
        while (tokens.nextToken() == JsonToken.PROPERTY_NAME) {
            section(tokens, tokens.currentName(), taker);
        }
        if (!whole) {
            troubles.note(tokens.line(), "counts", "The end of the file is missing. Copy it again, whole.");
        }
        if (tokens.nextToken() != null) {
            troubles.note(tokens.line(), "", "Something stands after the end of the export. Take it away.");
        }
    }

    private static boolean isOurs(Tokens tokens) {
        return tokens.nextToken() == JsonToken.PROPERTY_NAME
                && tokens.currentName().equals("format")
                && tokens.nextToken() == JsonToken.VALUE_STRING
                && tokens.getString().equals(ExportWriter.FORMAT);
    }

    private boolean isOfThisVersion(Tokens tokens) {
        boolean numbered = tokens.nextToken() == JsonToken.PROPERTY_NAME
                && tokens.currentName().equals("version")
                && tokens.nextToken() == JsonToken.VALUE_NUMBER_INT;
        if (!numbered) {
            troubles.note(tokens.line(), "version", "The number of the version is missing after the format.");
        } else if (tokens.getLongValue() != ExportWriter.VERSION) {
            troubles.note(
                    tokens.line(),
                    "version",
                    "This is version " + tokens.getLongValue() + ", and this Supple reads version "
                            + ExportWriter.VERSION + ". Update Supple, then try again.");
        }
        return troubles.isEmpty();
    }

    private void section(Tokens tokens, String name, Consumer<Thing> taker) {
        tokens.nextToken();
        Kind kind = kind(name);
        if (kind != null) {
            inOrder(tokens, kind);
            things(tokens, kind, taker);
        } else if (name.equals("counts")) {
            compare(tokens);
        } else if (!name.equals("written_at") || tokens.currentToken() != JsonToken.VALUE_STRING) {
            troubles.note(tokens.line(), name, "This field is not known here.");
            tokens.skipChildren();
        }
    }

    private static @Nullable Kind kind(String name) {
        for (Kind kind : Kind.values()) {
            if (kind.word().equals(name)) {
                return kind;
            }
        }
        return null;
    }

    private void inOrder(Tokens tokens, Kind kind) {
        if (whole || (last != null && last.compareTo(kind) >= 0)) {
            troubles.note(tokens.line(), kind.word(), "This stands in the wrong place. Keep the order of the schema.");
        }
        last = kind;
    }

    private void things(Tokens tokens, Kind kind, Consumer<Thing> taker) {
        if (kind.most() == 1) {
            thing(tokens, kind, kind.word(), taker);
            return;
        }
        if (tokens.currentToken() != JsonToken.START_ARRAY) {
            troubles.note(tokens.line(), kind.word(), "This needs a list.");
            tokens.skipChildren();
            return;
        }
        for (int i = 0; tokens.nextToken() != JsonToken.END_ARRAY; i++) {
            if (i == kind.most()) {
                throw new Tokens.TooMuch(
                        tokens.line(), "There are more than " + kind.most() + " " + kind.word() + " in one file.");
            }
            thing(tokens, kind, kind.word() + "[" + i + "]", taker);
        }
    }

    private void thing(Tokens tokens, Kind kind, String place, Consumer<Thing> taker) {
        int line = tokens.line();
        JsonNode node = tokens.tree();
        counts.merge(kind, 1, Integer::sum);
        List<Fault> faults = new ArrayList<>();
        Thing thing = JsonFields.read(node, faults, fields -> things.read(kind, fields, faults));
        faults.forEach(fault -> troubles.note(line, place(place, fault.field()), fault.message()));
        if (thing == null || !faults.isEmpty()) {
            return;
        }
        if (keys.add(thing.key())) {
            taker.accept(thing);
        } else {
            troubles.note(line, place, "This stands in the file twice. Leave one of the two out.");
        }
    }

    private static String place(String outer, String inner) {
        return inner.isEmpty() || inner.equals("body") ? outer : outer + "." + inner;
    }

    private void compare(Tokens tokens) {
        int line = tokens.line();
        JsonNode said = tokens.tree();
        whole = true;
        for (Kind kind : Kind.values()) {
            int counted = counts.getOrDefault(kind, 0);
            if (said.path(kind.word()).asInt(0) != counted) {
                troubles.note(
                        line,
                        "counts." + kind.word(),
                        "The file says " + said.path(kind.word()).asString("nothing") + ", and holds " + counted
                                + ". Something is missing, or was added. Copy it again, whole.");
            }
        }
    }

    private static int line(JacksonException e) {
        var place = e.getLocation();
        return place == null ? 0 : Math.max(0, place.getLineNr());
    }
}
