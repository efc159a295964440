// SPDX-License-Identifier: Apache-2.0
package app.supple.server.channel;

import app.supple.delivery.Message;
import app.supple.delivery.parcel.ParcelId;
import java.net.URI;

/// What links in messages lead to.
///
/// @param base where Supple is reached, such as `http://localhost:8080`
/// @param everywhere whether other devices reach it there, too; if not, a link is of use on this computer only
public record Links(URI base, boolean everywhere) {

    /// Where whoever wants no more of this says so; the name of the parcel follows.
    public static final String STOP = "/stop/";

    public URI open(Message message) {
        return at(message.path());
    }

    public URI stop(ParcelId parcel) {
        return at(STOP + parcel.value());
    }

    private URI at(String path) {
        String begin = base.toString();
        return URI.create((begin.endsWith("/") ? begin.substring(0, begin.length() - 1) : begin) + path);
    }
}
