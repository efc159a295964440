// SPDX-License-Identifier: Apache-2.0
package app.supple.server.web.site.rhythm;

import app.supple.person.Rhythms;
import app.supple.reminder.rhythm.Cadence;
import app.supple.reminder.wish.Wish;

/// When a person is up, and what they wish: all that this page is about.
record Living(Rhythms rhythms, Wish wish) {

    Cadence cadence() {
        return wish.with(rhythms);
    }
}
