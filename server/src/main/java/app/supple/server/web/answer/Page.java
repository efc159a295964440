// SPDX-License-Identifier: Apache-2.0
package app.supple.server.web.answer;

/// A written page, plain and packed with gzip.
final class Page {

    private final byte[] plain;
    private final byte[] packed;

    Page(byte[] plain) {
        this.plain = plain;
        this.packed = Gzip.pack(plain);
    }

    byte[] plain() {
        return plain;
    }

    byte[] packed() {
        return packed;
    }
}
