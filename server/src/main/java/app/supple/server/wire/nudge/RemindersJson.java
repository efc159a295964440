// SPDX-License-Identifier: Apache-2.0
package app.supple.server.wire.nudge;

import app.supple.reminder.day.Account;
import app.supple.server.words.nudge.Wall;
import java.util.List;

/// The reminders of some days, one account a day.
public record RemindersJson(List<AccountJson> days) {

    public static RemindersJson of(List<Account> accounts, Wall wall) {
        return new RemindersJson(
                accounts.stream().map(account -> AccountJson.of(account, wall)).toList());
    }
}
