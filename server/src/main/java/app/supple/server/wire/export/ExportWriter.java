// SPDX-License-Identifier: Apache-2.0
package app.supple.server.wire.export;

import app.supple.move.Kind;
import app.supple.move.Thing;
import java.io.OutputStream;
import java.time.Instant;
import java.util.EnumMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.util.MinimalPrettyPrinter;
import tools.jackson.databind.json.JsonMapper;

/// Writes things one after the other, each on a line of its own, so that a line number leads to it. At the end stand
/// the counts: a file without them is not whole.
public final class ExportWriter implements AutoCloseable {

    static final String FORMAT = "supple-export";
    static final int VERSION = 1;

    private final JsonGenerator json;
    private final Out out;
    private final Map<Kind, Integer> counts = new EnumMap<>(Kind.class);
    private @Nullable Kind open;

    /// Begins a file.
    ///
    /// @param out is closed with this
    public ExportWriter(OutputStream out, Instant now) {
        this.json = JsonMapper.shared().writer().with(new Lines()).createGenerator(out);
        this.out = new Out(json);
        json.writeStartObject();
        json.writeStringProperty("format", FORMAT);
        json.writeNumberProperty("version", VERSION);
        json.writeStringProperty("written_at", now.toString());
    }

    /// Things come in the order of their kinds.
    public void write(Thing thing) {
        Kind kind = Kind.of(thing);
        if (kind != open) {
            endKind();
            json.writeName(kind.word());
            if (kind.most() > 1) {
                json.writeStartArray();
            }
            open = kind;
        }
        counts.merge(kind, 1, Integer::sum);
        json.writeStartObject();
        fields(thing);
        json.writeEndObject();
    }

    /// Writes the end.
    @Override
    public void close() {
        json.close();
    }

    /// What makes the file whole. Not called if anything went wrong before.
    public Map<Kind, Integer> end() {
        endKind();
        json.writeObjectPropertyStart("counts");
        counts.forEach((kind, count) -> json.writeNumberProperty(kind.word(), count.intValue()));
        json.writeEndObject();
        json.writeEndObject();
        json.writeRaw('\n');
        return Map.copyOf(counts);
    }

    private void endKind() {
        if (open != null && open.most() > 1) {
            json.writeEndArray();
        }
    }

    private void fields(Thing thing) {
        switch (thing) {
            case Thing.Me(var person) -> PersonParts.write(out, person);
            case Thing.Places(var places) -> PersonParts.write(out, places);
            case Thing.Introduced(var who) -> PersonParts.write(out, who);
            case Thing.Reminding(var wish) -> WishParts.write(out, wish);
            case Thing.Paused(var pause) -> PersonParts.write(out, pause);
            case Thing.Made made -> MadeParts.write(out, made);
            case Thing.Composed composed -> MadeParts.write(out, composed);
            case Thing.Stands stands -> MadeParts.write(out, stands);
            case Thing.Enrolled(var enrolment) -> PlanParts.write(out, enrolment);
            case Thing.Wished(var wish) -> PlanParts.write(out, wish);
            case Thing.Tried(var experiment) -> PlanParts.write(out, experiment);
            case Thing.Screened(var screening) -> PlanParts.write(out, screening);
            case Thing.Named(var activities) -> CheckInParts.write(out, activities);
            case Thing.Asked(var checkIn) -> CheckInParts.write(out, checkIn);
            case Thing.Noted(var note) -> DiaryParts.write(out, note);
            case Thing.Done(var entry) -> DiaryParts.write(out, entry);
        }
    }

    /// One thing a line.
    private static final class Lines extends MinimalPrettyPrinter {

        private static final long serialVersionUID = 1L;

        @Override
        public void writeObjectEntrySeparator(JsonGenerator json) {
            super.writeObjectEntrySeparator(json);
            breakAt(json, 1);
        }

        @Override
        public void beforeArrayValues(JsonGenerator json) {
            breakAt(json, 2);
        }

        @Override
        public void writeArrayValueSeparator(JsonGenerator json) {
            super.writeArrayValueSeparator(json);
            breakAt(json, 2);
        }

        private static void breakAt(JsonGenerator json, int depth) {
            if (json.streamWriteContext().getNestingDepth() == depth) {
                json.writeRaw('\n');
            }
        }
    }
}
