// SPDX-License-Identifier: Apache-2.0
package app.supple.server.wire.checkin;

import app.supple.diary.Receipt.Fault;
import app.supple.server.wire.ProblemJson;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// A problem, and beside it what is kept now: somebody else was faster.
///
/// @param current null if it was removed
public record ChangedJson(
        String type,
        String title,
        int status,
        String detail,
        List<Fault> errors,
        @Nullable Object current) {

    public static ChangedJson of(ProblemJson problem, @Nullable Object current) {
        return new ChangedJson(
                problem.type(), problem.title(), problem.status(), problem.detail(), problem.errors(), current);
    }
}
