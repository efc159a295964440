// SPDX-License-Identifier: Apache-2.0
package app.supple.server.feed;

import static org.assertj.core.api.Assertions.assertThat;

import biweekly.Biweekly;
import biweekly.ICalVersion;
import biweekly.ICalendar;
import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.Temporal;
import java.time.temporal.TemporalAmount;
import java.util.List;
import net.fortuna.ical4j.data.CalendarBuilder;
import net.fortuna.ical4j.data.ParserException;
import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.Property;
import net.fortuna.ical4j.model.component.VEvent;
import net.fortuna.ical4j.model.property.DtStart;

/// An event as another program sees it. Two readers by other people have to see the same.
record Seen(String uid, Instant start, Duration length, int sequence, String title) {

    static {
        // Else it asks a server for time zones.
        System.setProperty("net.fortuna.ical4j.timezone.update.enabled", "false");
    }

    /// What both of them see, and find nothing wrong with.
    static List<Seen> in(String text) {
        List<Seen> seen = byBiweekly(text);
        assertThat(byIcal4j(text)).isEqualTo(seen);
        return seen;
    }

    private static List<Seen> byBiweekly(String text) {
        ICalendar calendar = Biweekly.parse(text).first();
        assertThat(calendar.validate(ICalVersion.V2_0).toString()).isEmpty();
        return calendar.getEvents().stream()
                .map(event -> new Seen(
                        event.getUid().getValue(),
                        event.getDateStart().getValue().toInstant(),
                        Duration.ofMillis(event.getDuration().getValue().toMillis()),
                        event.getSequence().getValue(),
                        event.getSummary().getValue()))
                .toList();
    }

    private static List<Seen> byIcal4j(String text) {
        try {
            Calendar calendar = new CalendarBuilder().build(new StringReader(text));
            assertThat(calendar.validate().hasErrors()).isFalse();
            return calendar.<VEvent>getComponents("VEVENT").stream()
                    .map(Seen::byIcal4j)
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (ParserException e) {
            throw new AssertionError(e);
        }
    }

    private static Seen byIcal4j(VEvent event) {
        DtStart<Temporal> start = event.getRequiredProperty(Property.DTSTART);
        TemporalAmount length = event.<net.fortuna.ical4j.model.property.Duration>getRequiredProperty(Property.DURATION)
                .getDuration();
        return new Seen(
                event.getRequiredProperty(Property.UID).getValue(),
                Instant.from(start.getDate()),
                Duration.from(length),
                Integer.parseInt(event.getRequiredProperty(Property.SEQUENCE).getValue()),
                event.getRequiredProperty(Property.SUMMARY).getValue());
    }
}
