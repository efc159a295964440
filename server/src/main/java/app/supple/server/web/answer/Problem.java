// SPDX-License-Identifier: Apache-2.0
package app.supple.server.web.answer;

import app.supple.diary.Receipt.Fault;
import java.io.Serial;
import java.util.List;
import java.util.Locale;

/// Ends a request with an error that the person can do something about.
/// The kinds and their meaning are listed in `docs/errors.md`.
public final class Problem extends RuntimeException {

    @Serial
    private static final long serialVersionUID = 1L;

    private final Kind kind;
    private final transient List<Fault> faults;

    public Problem(Kind kind, String detail) {
        this(kind, detail, List.of());
    }

    /// A problem with named fields.
    public Problem(Kind kind, String detail, List<Fault> faults) {
        super(detail);
        this.kind = kind;
        this.faults = List.copyOf(faults);
    }

    public Kind kind() {
        return kind;
    }

    /// What to do, as a sentence.
    public String detail() {
        return String.valueOf(getMessage());
    }

    public List<Fault> faults() {
        return faults;
    }

    /// The few ways in which a request ends badly.
    public enum Kind {
        BAD_JSON(400, "That was no JSON."),
        REFUSED_SENDER(403, "This change did not come from Supple’s own pages."),
        NOT_FOUND(404, "There is nothing here."),
        WRONG_METHOD(405, "This address does not do that."),
        LOCKED(409, "Your answers ask for help first."),
        CHANGED(409, "Another device was faster."),
        REMOVED(410, "This entry was deleted."),
        TOO_LARGE(413, "That is too much at once."),
        WRONG_TYPE(415, "That needs to be JSON."),
        WRONG_HOST(421, "Supple does not answer to that name."),
        INVALID(422, "Something does not fit."),
        INTERNAL(500, "Something went wrong inside Supple."),
        BUSY(503, "Supple could not save just now."),
        DISK_FULL(507, "The disk is full.");

        private final int status;
        private final String title;

        Kind(int status, String title) {
            this.status = status;
            this.title = title;
        }

        public int status() {
            return status;
        }

        /// A kind sentence for the person.
        public String title() {
            return title;
        }

        /// A name for programs that stays the same: `/problems/disk-full`.
        public String type() {
            return "/problems/" + name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }
}
