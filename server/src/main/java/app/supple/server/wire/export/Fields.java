// SPDX-License-Identifier: Apache-2.0
package app.supple.server.wire.export;

import app.supple.diary.entry.Pain;
import app.supple.server.wire.JsonFields;
import app.supple.server.wire.Words;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/// What stands in fields of an export, each with a sentence for who wrote something else.
final class Fields {

    private static final LocalDate FIRST = LocalDate.of(1900, 1, 1);
    private static final LocalDate LAST = LocalDate.of(2200, 1, 1);
    private static final int LONGEST_WORD = 40;

    private Fields() {}

    static LocalDate date(JsonFields fields, String name) {
        return fields.text(name, FIRST, "This needs a date from 1900 to 2199, such as 2026-11-22.", text -> {
            LocalDate date = LocalDate.parse(text);
            if (date.isBefore(FIRST) || !date.isBefore(LAST)) {
                throw new IllegalArgumentException("far away");
            }
            return date;
        });
    }

    /// To the millisecond, as it is kept.
    static Instant moment(JsonFields fields, String name) {
        return fields.text(
                name,
                Instant.EPOCH,
                "This needs a moment in UTC from 1900 to 2199, such as 2026-11-22T20:31:05Z.",
                Fields::moment);
    }

    private static Instant moment(String text) {
        Instant moment = Instant.ofEpochMilli(Instant.parse(text).toEpochMilli());
        if (moment.isBefore(start(FIRST)) || !moment.isBefore(start(LAST))) {
            throw new IllegalArgumentException("far away");
        }
        return moment;
    }

    private static Instant start(LocalDate date) {
        return date.atStartOfDay(ZoneId.of("UTC")).toInstant();
    }

    static LocalTime time(JsonFields fields, String name) {
        return fields.text(name, LocalTime.MIDNIGHT, "This needs a time on the wall, such as 07:30.", text -> {
            LocalTime time = LocalTime.parse(text);
            if (time.getSecond() != 0 || time.getNano() != 0) {
                throw new IllegalArgumentException("too exact");
            }
            return time;
        });
    }

    static ZoneId zone(JsonFields fields, String name) {
        return fields.text(
                name,
                ZoneId.of("UTC"),
                "This needs the name of a time zone, such as Europe/Berlin.",
                text -> ZoneId.of(text));
    }

    static @Nullable Pain pain(JsonFields fields, String name) {
        Integer value = fields.optionalNumber(name, 0, Pain.WORST);
        return value == null ? null : new Pain(value);
    }

    static <E extends Enum<E>> E word(JsonFields fields, String name, Class<E> words) {
        String needed = "This needs one of " + Words.all(words) + ".";
        return fields.text(name, words.getEnumConstants()[0], needed, text -> {
            E word = Enum.valueOf(words, text.toUpperCase(Locale.ROOT));
            if (text.length() > LONGEST_WORD || !Words.of(word).equals(text)) {
                throw new IllegalArgumentException("words are written small");
            }
            return word;
        });
    }

    /// What a person wrote, line breaks included; empty if it is left out.
    static String words(JsonFields fields, String name, int longest) {
        String words = fields.optionalText(name, longest);
        if (!words.codePoints().allMatch(Fields::isKept)) {
            fields.note(name, "This holds a sign that cannot be seen. Take it out.");
        }
        return words;
    }

    /// Everything but control characters that are no line break, and halves of letters.
    static boolean isKept(int letter) {
        int type = Character.getType(letter);
        boolean isBreak = letter == '\n' || letter == '\r' || letter == '\t';
        return isBreak || (type != Character.CONTROL && type != Character.SURROGATE);
    }
}
