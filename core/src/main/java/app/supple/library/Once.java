// SPDX-License-Identifier: Apache-2.0
package app.supple.library;

import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/// Fetches something when it is first asked for, once, and keeps it.
public final class Once<T> implements Supplier<T> {

    private final Supplier<T> fetch;
    private @Nullable T fetched;

    public Once(Supplier<T> fetch) {
        this.fetch = fetch;
    }

    @Override
    public synchronized T get() {
        T kept = fetched;
        if (kept == null) {
            kept = fetch.get();
            fetched = kept;
        }
        return kept;
    }
}
