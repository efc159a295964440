// SPDX-License-Identifier: Apache-2.0
package app.supple.server;

import app.supple.diary.keep.Copies;
import app.supple.diary.keep.Copy;
import app.supple.diary.keep.Trouble;
import app.supple.person.PersonId;
import app.supple.server.settings.Settings;
import app.supple.server.store.Backup;
import app.supple.server.store.Store;
import app.supple.server.store.nightly.Nightly;
import app.supple.server.web.answer.Send;
import app.supple.server.web.answer.Visits;
import app.supple.server.web.site.Frames;
import app.supple.server.web.site.keep.BackupsPage;
import app.supple.server.web.site.keep.ErasePage;
import app.supple.server.web.site.keep.KeepPages;
import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// Introduces the store to what copies it every night, and to what erases it.
record Keeping(Store store, @Nullable Nightly nightly) {

    /// Of a database that is shared, whoever runs it makes the copies.
    private static final Copies BY_SOMEBODY_ELSE = new Copies() {
        @Override
        public List<Copy> all() {
            return List.of();
        }

        @Override
        public String place() {
            return "";
        }

        @Override
        public Optional<Trouble> trouble() {
            return Optional.empty();
        }

        @Override
        public void make(Instant now, ZoneId zone) {
            throw new IllegalStateException("The database is shared; pg_dump makes copies of it");
        }
    };

    static Keeping of(Store store) {
        Path folder = store.folder();
        return new Keeping(store, folder == null ? null : new Nightly(folder));
    }

    void look(Visits visits) {
        if (nightly != null) {
            nightly.look(visits.clock().instant(), visits.visit().person().zone());
        }
    }

    void everything(PersonId person) {
        store.erase(person);
        if (nightly != null) {
            nightly.erase();
        }
    }

    KeepPages pages(Visits visits, Frames frames, Send send) {
        return new KeepPages(
                new BackupsPage(nightly == null ? BY_SOMEBODY_ELSE : nightly, visits, frames, send),
                new ErasePage(this::everything, visits, frames, send));
    }

    static String backup(Settings settings, Path file) {
        Backup.write(folderToCopy(settings), file.toAbsolutePath());
        return "Backed up to " + file + ".";
    }

    /// @param asked null for the newest of the nightly copies
    static String restore(Settings settings, @Nullable Path asked, Instant now) {
        Path folder = folderToCopy(settings);
        Path file = asked == null ? Nightly.newest(folder) : asked;
        return Backup.restore(folder, file.toAbsolutePath(), now)
                .map(earlier -> "Restored from " + file + ". What was there before is kept in " + earlier + ".")
                .orElse("Restored from " + file + ".");
    }

    static String erase(Settings settings) {
        try (Store store = House.open(settings, Store::open)) {
            of(store).everything(PersonId.ME);
        }
        return "Everything is erased. Files that you saved elsewhere yourself are still there.";
    }

    private static Path folderToCopy(Settings settings) {
        if (settings.database() != null) {
            throw new IllegalArgumentException("Your data is in " + settings.database()
                    + ". Copy it with PostgreSQL's own pg_dump and pg_restore. For a folder, add --data DIR.");
        }
        return settings.data();
    }
}
