// SPDX-License-Identifier: Apache-2.0
package app.supple.server.feed;

import app.supple.person.NotKept;
import app.supple.person.PersonId;
import app.supple.plan.Plans;
import app.supple.reminder.feed.Editions;
import app.supple.reminder.feed.Feed;
import app.supple.reminder.feed.FeedPlan;
import app.supple.reminder.feed.Feeds;
import app.supple.reminder.feed.Subscriptions;
import app.supple.reminder.feed.Titles;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/// Writes a person's reminders for their calendars, and opens feeds to who has the token.
public final class WrittenFeeds implements Subscriptions {

    /// Events in one calendar; about 2 megabytes. Sixty days have 3,000 at most, as a waking day has room for 48
    /// breaks.
    static final int MOST_EVENTS = 5_000;

    private final Feeds feeds;
    private final Secrets secrets;
    private final Issuing issuing;

    /// @param random fills an array with bytes that nobody can guess
    public WrittenFeeds(Feeds feeds, Editions editions, FeedPlan plan, Plans plans, Consumer<byte[]> random) {
        this.feeds = feeds;
        this.secrets = new Secrets(random);
        this.issuing = new Issuing(editions, plan, plans, secrets);
    }

    @Override
    public Offer offer(PersonId person, String name, Titles titles, Instant now) {
        String given = name.strip();
        if (!Feed.isName(given)) {
            return new Offer.Refused("Give it a name of 1 to 40 characters, such as Thunderbird.");
        }
        Token token = secrets.token();
        var feed = new Feed(secrets.id(), person, given, titles, now, null);
        return feeds.add(feed, Secrets.hash(token))
                ? new Offer.Made(feed, token)
                : new Offer.Refused("You have 10 addresses, and more cannot be. End one that is not used any more.");
    }

    @Override
    public List<Feed> of(PersonId person) {
        return feeds.of(person);
    }

    @Override
    public boolean revoke(PersonId person, String id) {
        return feeds.revoke(person, id);
    }

    @Override
    public Optional<Written> read(Token token, Instant now) {
        Optional<Feed> found = Secrets.isToken(token) ? feeds.find(Secrets.hash(token)) : Optional.empty();
        found.ifPresent(feed -> note(feed, now.truncatedTo(ChronoUnit.MINUTES)));
        return found.map(feed -> file(feed.person(), feed.titles(), DAYS, now));
    }

    @Override
    public Written file(PersonId person, Titles titles, int days, Instant now) {
        List<Issued> all = issuing.events(person, now, days);
        List<Issued> some = all.subList(0, Math.min(all.size(), MOST_EVENTS));
        String text = CalendarText.of(some, titles);
        return new Written(text, Hashes.of(text), some.size(), all.size() - some.size());
    }

    /// A calendar is worth more than the minute in which it was read, so it is sent also where that cannot be kept.
    private void note(Feed feed, Instant minute) {
        if (!minute.equals(feed.usedAt())) {
            try {
                feeds.used(feed, minute);
            } catch (NotKept e) {
                // The next reading notes it.
            }
        }
    }
}
