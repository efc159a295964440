// SPDX-License-Identifier: Apache-2.0
package app.supple.reminder.feed;

import app.supple.person.PersonId;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/// Gives a person's reminders to calendars: at secret addresses, or as a file.
public interface Subscriptions {

    /// Days that a calendar reaches ahead, today among them. Some programs read it once a day, and some seldom.
    int DAYS = 60;

    int MOST_DAYS = 366;

    /// What opens a feed: 256 random bits. It never stands in a text by accident.
    record Token(String value) {

        @Override
        public String toString() {
            return "Token[a secret]";
        }
    }

    /// What comes of asking for a feed.
    sealed interface Offer {

        /// The only time that the token is told.
        record Made(Feed feed, Token token) implements Offer {}

        /// What is wrong and what to do, in a sentence.
        record Refused(String sentence) implements Offer {}
    }

    /// A calendar, ready to be sent.
    ///
    /// @param text iCalendar, RFC 5545
    /// @param mark the same for the same text only
    /// @param left of what is planned, how many did not fit in
    record Written(String text, String mark, int events, int left) {}

    Offer offer(PersonId person, String name, Titles titles, Instant now);

    List<Feed> of(PersonId person);

    /// Ends a feed for good.
    ///
    /// @return whether this person had it
    boolean revoke(PersonId person, String id);

    /// What a feed holds now; empty if nothing has such a token, or no longer.
    Optional<Written> read(Token token, Instant now);

    /// The same without a feed.
    ///
    /// @param days 1 to [#MOST_DAYS]
    Written file(PersonId person, Titles titles, int days, Instant now);
}
