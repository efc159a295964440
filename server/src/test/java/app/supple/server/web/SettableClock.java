// SPDX-License-Identifier: Apache-2.0
package app.supple.server.web;

import java.time.Instant;
import java.time.InstantSource;

/// A clock that stands still until it is set.
public final class SettableClock implements InstantSource {

    private volatile Instant now;

    public SettableClock(Instant now) {
        this.now = now;
    }

    public void set(Instant moment) {
        now = moment;
    }

    @Override
    public Instant instant() {
        return now;
    }
}
