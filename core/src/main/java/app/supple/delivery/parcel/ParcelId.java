// SPDX-License-Identifier: Apache-2.0
package app.supple.delivery.parcel;

import app.supple.delivery.DestinationId;
import java.nio.charset.StandardCharsets;
import java.util.UUID;

/// Names one parcel. Only the device that it went to knows it, so it serves as a receipt: 32 letters a to f and digits.
public record ParcelId(String value) {

    /// Always the same for the same cause and destination, so that what goes into a message can be sealed before there
    /// is
    /// a parcel. The id of a destination is made at random, and so this one cannot be guessed.
    public static ParcelId of(Cause cause, DestinationId to) {
        String all = String.join("/", cause.person().value(), cause.name(), String.valueOf(cause.call()), to.value());
        UUID name = UUID.nameUUIDFromBytes(all.getBytes(StandardCharsets.UTF_8));
        return new ParcelId(name.toString().replace("-", ""));
    }

    public ParcelId {
        if (!value.matches("[0-9a-f]{32}")) {
            throw new IllegalArgumentException("parcel: 32 letters a to f and digits");
        }
    }
}
