// SPDX-License-Identifier: Apache-2.0
package app.supple.server.web.site.rhythm;

import app.supple.server.web.page.part.FieldError;
import java.time.LocalTime;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// Reads single fields. What cannot be read is noted with its field and with what to do.
final class FieldReader {

    private final Typed typed;
    private final List<FieldError> errors = new ArrayList<>();

    FieldReader(Typed typed) {
        this.typed = typed;
    }

    /// A row with two good ends.
    ///
    /// @param name `range1`
    record Span(String name, LocalTime from, LocalTime to) {}

    List<FieldError> errors() {
        return List.copyOf(errors);
    }

    void complain(String field, String message) {
        errors.add(new FieldError(field, message));
    }

    @Nullable LocalTime time(String field, String example) {
        LocalTime time = parsed(typed.text(field));
        if (time == null) {
            complain(field, "Choose a time such as " + example + ".");
        }
        return time;
    }

    /// Empty where it is none of them.
    String choice(String field, List<String> choices) {
        String text = typed.text(field);
        if (choices.contains(text)) {
            return text;
        }
        complain(field, "Choose one of those shown.");
        return "";
    }

    /// A whole number; `least` where it is none, or none between the two, both included.
    int number(String field, int least, int most, String otherwise) {
        String text = typed.text(field);
        boolean good = text.matches("\\d{1,3}") && Integer.parseInt(text) >= least && Integer.parseInt(text) <= most;
        if (!good) {
            complain(field, "Choose a whole number from " + least + " to " + most + otherwise + ".");
        }
        return good ? Integer.parseInt(text) : least;
    }

    /// All rows in which something stands. One that has but one end, or no length, is none.
    List<Span> spans(String rows) {
        return IntStream.rangeClosed(1, typed.count(rows))
                .mapToObj(row -> rows + row)
                .filter(row -> typed.has(row + "_from") || typed.has(row + "_to"))
                .flatMap(this::span)
                .toList();
    }

    private Stream<Span> span(String row) {
        LocalTime from = time(row + "_from", "09:00, or empty both fields");
        LocalTime to = time(row + "_to", "17:00, or empty both fields");
        if (from == null || to == null) {
            return Stream.of();
        }
        if (from.equals(to)) {
            complain(row + "_to", "From " + from + " to " + to + " has no length. Choose another end.");
            return Stream.of();
        }
        return Stream.of(new Span(row, from, to));
    }

    private static @Nullable LocalTime parsed(String text) {
        if (!text.matches("\\d\\d:\\d\\d")) {
            return null;
        }
        try {
            return LocalTime.parse(text);
        } catch (DateTimeParseException e) {
            return null;
        }
    }
}
