// SPDX-License-Identifier: Apache-2.0
package app.supple.delivery.parcel;

/// Names one parcel. Only the device that it went to knows it, so it serves as a receipt: 32 letters a to f and digits.
public record ParcelId(String value) {

    public ParcelId {
        if (!value.matches("[0-9a-f]{32}")) {
            throw new IllegalArgumentException("parcel: 32 letters a to f and digits");
        }
    }
}
