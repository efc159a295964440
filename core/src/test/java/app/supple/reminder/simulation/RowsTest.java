// SPDX-License-Identifier: Apache-2.0
package app.supple.reminder.simulation;

import app.supple.reminder.keep.Occurrences;
import app.supple.reminder.keep.OccurrencesContract;

class RowsTest extends OccurrencesContract {

    private final Rows rows = new Rows((_, _) -> {});

    @Override
    protected Occurrences occurrences() {
        return rows;
    }
}
