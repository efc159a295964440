// SPDX-License-Identifier: Apache-2.0
package app.supple.server.web.answer;

import org.jspecify.annotations.Nullable;

/// What is sent, plain, and packed with gzip as soon as somebody takes it so. Safe for many threads, which may pack
/// the same twice at worst.
final class Page {

    /// Fewer bytes fit into one packet anyway.
    private static final int WORTH_PACKING = 1_000;

    private final byte[] plain;

    private volatile byte @Nullable [] packed;

    Page(byte[] plain) {
        this.plain = plain;
    }

    boolean isWorthPacking() {
        return plain.length >= WORTH_PACKING;
    }

    byte[] plain() {
        return plain;
    }

    byte[] packed() {
        byte[] before = packed;
        byte[] now = before == null ? Gzip.pack(plain) : before;
        packed = now;
        return now;
    }
}
