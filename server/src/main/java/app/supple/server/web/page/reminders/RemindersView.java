// SPDX-License-Identifier: Apache-2.0
package app.supple.server.web.page.reminders;

import app.supple.server.web.page.part.FieldError;
import app.supple.server.web.page.part.Frame;
import java.util.List;

/// How reminders reach a person: the ways there are, and those that can be added.
///
/// @param cards the ways there are, in the order in which they were added
/// @param obstacles why a way cannot be added here
/// @param typed what was typed into the forms
public record RemindersView(Frame frame, List<Card> cards, Obstacles obstacles, Typed typed, List<FieldError> errors) {

    /// One way.
    ///
    /// @param kind what it is, in one or two words
    /// @param facts what the person needs to know or to copy; each a name and a value
    /// @param standing when something last arrived
    /// @param trouble what is wrong and what to do; empty if nothing
    /// @param test what came of the latest test; empty if there was none
    /// @param testing the parcel of a test that is not settled; empty if there is none
    public record Card(
            String id,
            String name,
            String kind,
            List<Fact> facts,
            String standing,
            String trouble,
            String test,
            String testing,
            Use use) {}

    /// A name and a value.
    public record Fact(String name, String value) {}

    /// How a way is used, as the fields of its form.
    ///
    /// @param times `always`, `only` or `except`
    /// @param from HH:MM
    /// @param to HH:MM
    /// @param open whether movements are named
    /// @param words all of it in one sentence
    public record Use(boolean on, String times, List<Day> days, String from, String to, boolean open, String words) {}

    /// A day of the week, to be ticked.
    public record Day(String value, String words, boolean chosen) {}

    /// Each empty if nothing is in the way.
    public record Obstacles(String desktop, String mail) {}

    /// The fields of the forms, as typed.
    public record Typed(String mailbox, String server, String url) {

        public static final Typed NOTHING = new Typed("", "", "");
    }

    /// Whether the fields about a server of one's own are to be seen at once.
    public boolean ownServer() {
        return !typed.server().isEmpty()
                || !error("server").isEmpty()
                || !error("token").isEmpty();
    }

    /// The complaint about one field, or an empty text.
    public String error(String field) {
        return FieldError.about(field, errors);
    }
}
