// SPDX-License-Identifier: Apache-2.0
package app.supple.delivery.parcel;

import java.util.Arrays;

/// Bytes that only the device can read.
public final class Seal {

    private final byte[] bytes;

    public Seal(byte[] bytes) {
        this.bytes = bytes.clone();
    }

    public byte[] bytes() {
        return bytes.clone();
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Seal seal && Arrays.equals(bytes, seal.bytes);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(bytes);
    }

    @Override
    public String toString() {
        return bytes.length + " sealed bytes";
    }
}
