// SPDX-License-Identifier: Apache-2.0
package app.supple.server.store.nightly;

import app.supple.diary.keep.Copies;
import app.supple.diary.keep.Copy;
import app.supple.diary.keep.Trouble;
import app.supple.server.store.Backup;
import app.supple.server.store.StoreException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;

/// Copies of the database in a folder beside it. A night begins at three, when hardly anybody writes; a computer that
/// slept then makes up for it once it is up again.
public final class Nightly implements Copies {

    private static final System.Logger LOG = System.getLogger("app.supple.backups");

    private static final String FOLDER = "backups";

    private static final int HOUR = 3;

    /// Nobody who has just started Supple waits for a disk.
    private static final Duration REST_AFTER_START = Duration.ofMinutes(5);

    private final Path data;
    private final CopyFolder folder;
    private final AtomicReference<@Nullable Trouble> trouble = new AtomicReference<>();
    private final AtomicReference<@Nullable Instant> firstLook = new AtomicReference<>();

    public Nightly(Path data) {
        this.data = data;
        this.folder = new CopyFolder(data.resolve(FOLDER));
    }

    /// The copy of the last night that has one.
    ///
    /// @throws StoreException if there is none
    public static Path newest(Path data) {
        var folder = new CopyFolder(data.resolve(FOLDER));
        return folder.nights().stream()
                .findFirst()
                .map(folder::file)
                .orElseThrow(() -> new StoreException(
                        "There is no copy in " + folder.path() + " yet. Name a backup: ./supple restore FILE"));
    }

    /// Makes the copy of this night, if it is time and there is none. What failed is tried again at the next look.
    public void look(Instant now, ZoneId zone) {
        firstLook.compareAndSet(null, now);
        if (hasRested(now) && !folder.nights().contains(night(now, zone))) {
            make(now, zone);
        }
    }

    @Override
    public void make(Instant now, ZoneId zone) {
        try {
            write(night(now, zone));
            trouble.set(null);
        } catch (IOException | StoreException e) {
            // Once, not every 15 seconds.
            if (trouble.getAndSet(new Trouble(now, said(e))) == null) {
                LOG.log(System.Logger.Level.WARNING, "No backup could be made: {0}", said(e));
            }
        }
    }

    @Override
    public List<Copy> all() {
        return folder.copies();
    }

    @Override
    public String place() {
        return folder.path().toString();
    }

    @Override
    public Optional<Trouble> trouble() {
        return Optional.ofNullable(trouble.get());
    }

    /// Deletes every copy, and the databases that were put aside when a copy was put back.
    ///
    /// @throws StoreException if one could not be deleted; it may be tried again
    public synchronized void erase() {
        new Leftovers(data, folder.path()).delete();
    }

    private boolean hasRested(Instant now) {
        Instant first = firstLook.get();
        return first != null && !now.isBefore(first.plus(REST_AFTER_START));
    }

    /// One that is damaged on its way never takes the place of one that is whole.
    private synchronized void write(LocalDate night) throws IOException {
        Path fresh = folder.fresh();
        Backup.write(data, fresh);
        Files.move(fresh, folder.file(night), StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        Set<LocalDate> kept = Retention.kept(folder.nights());
        for (LocalDate old : folder.nights()) {
            if (!kept.contains(old)) {
                Files.deleteIfExists(folder.file(old));
            }
        }
    }

    private static String said(Exception e) {
        return e instanceof StoreException known
                ? String.valueOf(known.getMessage())
                : "The disk said: " + e.getMessage();
    }

    static LocalDate night(Instant now, ZoneId zone) {
        return now.atZone(zone).toLocalDateTime().minusHours(HOUR).toLocalDate();
    }
}
