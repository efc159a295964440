// SPDX-License-Identifier: Apache-2.0
package app.supple.server.web.site.feed;

import app.supple.reminder.feed.Feed;
import app.supple.server.web.page.feed.FeedView.Row;
import app.supple.server.web.site.Says;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;

/// Says of a feed what may be said: anything but its address.
record FeedWords(ZoneId zone, Instant now) {

    Row row(Feed feed) {
        return new Row(feed.id(), feed.name(), titles(feed) + " Made on " + day(feed.madeAt()) + ".", used(feed));
    }

    private static String titles(Feed feed) {
        return switch (feed.titles()) {
            case NEUTRAL -> "Neutral titles.";
            case NAMED -> "With the names of movements.";
        };
    }

    private String used(Feed feed) {
        Instant used = feed.usedAt();
        return used == null ? "Never read." : "Last read on " + day(used) + " at " + Says.time(used, zone) + ".";
    }

    private String day(Instant moment) {
        return Says.day(LocalDate.ofInstant(moment, zone), LocalDate.ofInstant(now, zone));
    }
}
