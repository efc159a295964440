// SPDX-License-Identifier: Apache-2.0
package app.supple.server.store;

import app.supple.delivery.Destinations;
import app.supple.delivery.key.SenderKeys;
import app.supple.delivery.parcel.Outbox;
import app.supple.delivery.parcel.Tally;
import app.supple.diary.Entries;
import app.supple.diary.checkin.Activities;
import app.supple.diary.checkin.CheckIns;
import app.supple.diary.look.Chronicle;
import app.supple.diary.note.Notes;
import app.supple.diary.past.Writes;
import app.supple.own.OwnExercises;
import app.supple.own.routine.OwnRoutines;
import app.supple.own.share.Arrivals;
import app.supple.own.share.Offers;
import app.supple.person.People;
import app.supple.person.PersonId;
import app.supple.plan.follow.Enrolments;
import app.supple.plan.follow.SessionWishes;
import app.supple.progress.experiment.Experiments;
import app.supple.progress.habit.Breaks;
import app.supple.progress.report.Introductions;
import app.supple.reminder.feed.Editions;
import app.supple.reminder.feed.Feeds;
import app.supple.reminder.keep.Occurrences;
import app.supple.reminder.meeting.Meetings;
import app.supple.reminder.wish.Wishes;
import app.supple.safety.Screenings;
import app.supple.server.store.checkin.JdbiActivities;
import app.supple.server.store.checkin.JdbiCheckIns;
import app.supple.server.store.checkin.JdbiNotes;
import app.supple.server.store.course.JdbiEnrolments;
import app.supple.server.store.course.JdbiSessionWishes;
import app.supple.server.store.erase.PersonRows;
import app.supple.server.store.experiment.JdbiExperiments;
import app.supple.server.store.feed.JdbiEditions;
import app.supple.server.store.feed.JdbiFeeds;
import app.supple.server.store.introduction.JdbiIntroductions;
import app.supple.server.store.look.JdbiBreaks;
import app.supple.server.store.look.JdbiChronicle;
import app.supple.server.store.look.JdbiWrites;
import app.supple.server.store.outgoing.FanOut;
import app.supple.server.store.outgoing.JdbiDestinations;
import app.supple.server.store.outgoing.JdbiOutbox;
import app.supple.server.store.outgoing.JdbiSenderKeys;
import app.supple.server.store.outgoing.JdbiTally;
import app.supple.server.store.own.JdbiArrivals;
import app.supple.server.store.own.JdbiOffers;
import app.supple.server.store.own.JdbiOwnExercises;
import app.supple.server.store.postgres.Postgres;
import app.supple.server.store.routine.JdbiOwnRoutines;
import app.supple.server.store.row.Database;
import app.supple.server.store.row.JdbiEntries;
import app.supple.server.store.row.JdbiMeetings;
import app.supple.server.store.row.JdbiOccurrences;
import app.supple.server.store.row.JdbiPeople;
import app.supple.server.store.screening.JdbiScreenings;
import app.supple.server.store.wish.JdbiWishes;
import java.nio.file.Path;
import java.util.function.Function;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;

/// Everything that is kept, open. Front door of the store.
public final class Store implements AutoCloseable {

    private final @Nullable DataFolder folder;
    private final Database database;

    private final Entries entries;
    private final People people;

    private Store(@Nullable DataFolder folder, Database database, Entries entries, People people) {
        this.folder = folder;
        this.database = database;
        this.entries = entries;
        this.people = people;
    }

    /// Opens the store in a folder, making both if they are not there.
    ///
    /// @throws StoreException if that cannot be; the message says what to do
    public static Store open(Path data) {
        Store store = open(DataFolder.claim(data));
        return new Store(
                store.folder, store.database, new RememberedEntries(store.entries), new RememberedPeople(store.people));
    }

    /// As [#open], but also while another Supple has the folder: for a short question.
    public static Store beside(Path data) {
        return open(DataFolder.claimIfFree(data));
    }

    /// Opens a PostgreSQL that other Supples may use at the same time, so nothing is remembered from it.
    ///
    /// @param url for JDBC; it holds a password, and nobody gets to see it
    /// @throws RuntimeException if that cannot be; the message says what to do
    public static Store shared(String url) {
        Database database = Postgres.open(url, Schema.NEWEST);
        return new Store(null, database, new JdbiEntries(database), new JdbiPeople(database));
    }

    private static Store open(DataFolder folder) {
        try {
            Schema.prepare(folder.database());
            folder.keepDatabasePrivate();
            Sqlite database = Sqlite.open(folder.database());
            return new Store(folder, database, new JdbiEntries(database), new JdbiPeople(database));
        } catch (RuntimeException e) {
            folder.close();
            throw e;
        }
    }

    /// Where the database lies; null if it is shared.
    public @Nullable Path folder() {
        return folder == null ? null : folder.path();
    }

    /// Erases every row about a person, and every trace of those rows.
    ///
    /// @throws RuntimeException if it could not be; it may be tried again
    public void erase(PersonId person) {
        new PersonRows(database).erase(person);
        forget();
    }

    /// Looks at one state of everything, however long it takes and whoever writes meanwhile.
    public <T> T atOneMoment(Function<Store, T> work) {
        return database.read(handle -> work.apply(within(handle)));
    }

    /// Writes in one transaction: all that `work` keeps in the store it is given is on disk when this returns. It may
    /// run more than once, and what came before the last time is not kept.
    ///
    /// @throws app.supple.person.NotKept if it is not; nothing of it is kept then
    public <T> T allOrNothing(Function<Store, T> work) {
        try {
            return database.write(handle -> work.apply(within(handle)));
        } finally {
            forget();
        }
    }

    private Store within(Handle handle) {
        Database joined = new Joined(database, handle);
        return new Store(null, joined, new JdbiEntries(joined), new JdbiPeople(joined));
    }

    private void forget() {
        if (entries instanceof RememberedEntries remembered) {
            remembered.forget();
        }
        if (people instanceof RememberedPeople remembered) {
            remembered.forget();
        }
    }

    public Entries entries() {
        return entries;
    }

    /// Tells whether the diary is still as it was.
    public Writes writes() {
        return entries instanceof Writes remembered ? remembered : new JdbiWrites(database);
    }

    public People people() {
        return people;
    }

    /// The same entries, at a glance; asked anew each time.
    public Chronicle chronicle() {
        return new JdbiChronicle(database);
    }

    /// Counted anew each time.
    public Breaks breaks() {
        return new JdbiBreaks(database);
    }

    /// Asked anew each time: other Supples may share them.
    public Occurrences occurrences() {
        return new JdbiOccurrences(database, FanOut::write);
    }

    /// Asked anew each time, as [#occurrences].
    public Outbox outbox() {
        return new JdbiOutbox(database);
    }

    /// Counted anew each time.
    public Tally tally() {
        return new JdbiTally(database);
    }

    /// Asked anew each time, as [#occurrences].
    public Destinations destinations() {
        return new JdbiDestinations(database);
    }

    /// Asked anew each time, as [#occurrences].
    public SenderKeys senderKeys() {
        return new JdbiSenderKeys(database);
    }

    /// Asked anew each time, too.
    public Wishes wishes() {
        return new JdbiWishes(database);
    }

    /// Asked anew each time, as [#occurrences].
    public Meetings meetings() {
        return new JdbiMeetings(database);
    }

    /// Asked anew each time, as [#occurrences].
    public Feeds feeds() {
        return new JdbiFeeds(database);
    }

    /// Asked anew each time, as [#occurrences].
    public Editions editions() {
        return new JdbiEditions(database);
    }

    /// Asked anew each time, as [#occurrences].
    public OwnExercises ownExercises() {
        return new JdbiOwnExercises(database);
    }

    /// Asked anew each time, as [#occurrences].
    public Arrivals arrivals() {
        return new JdbiArrivals(database);
    }

    /// Asked anew each time, as [#occurrences].
    public Offers offers() {
        return new JdbiOffers(database);
    }

    /// Asked anew each time, as [#occurrences].
    public Screenings screenings() {
        return new JdbiScreenings(database);
    }

    /// Asked anew each time, as [#occurrences].
    public Enrolments enrolments() {
        return new JdbiEnrolments(database);
    }

    /// Asked anew each time, as [#occurrences].
    public SessionWishes sessionWishes() {
        return new JdbiSessionWishes(database);
    }

    /// Asked anew each time, as [#occurrences].
    public OwnRoutines ownRoutines() {
        return new JdbiOwnRoutines(database);
    }

    /// Asked anew each time, as [#occurrences].
    public Notes notes() {
        return new JdbiNotes(database);
    }

    /// Asked anew each time, as [#occurrences].
    public CheckIns checkIns() {
        return new JdbiCheckIns(database);
    }

    /// Asked anew each time, as [#occurrences].
    public Activities activities() {
        return new JdbiActivities(database);
    }

    /// Asked anew each time, as [#occurrences].
    public Experiments experiments() {
        return new JdbiExperiments(database);
    }

    /// Asked anew each time, as [#occurrences].
    public Introductions introductions() {
        return new JdbiIntroductions(database);
    }

    @Override
    public void close() {
        database.close();
        if (folder != null) {
            folder.close();
        }
    }
}
