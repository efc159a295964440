// SPDX-License-Identifier: Apache-2.0
package app.supple.server.channel.push.seal;

import app.supple.delivery.Address;
import app.supple.delivery.parcel.Seal;
import com.zerodeplibs.webpush.MessageEncryptions;
import com.zerodeplibs.webpush.PushMessage;
import com.zerodeplibs.webpush.UserAgentMessageEncryptionKeyInfo;

/// Seals messages so that only the browser can read them (RFC 8291, aes128gcm).
public final class Sealing {

    private final Crypto crypto;
    private boolean ready;

    public Sealing(Crypto crypto) {
        this.crypto = crypto;
    }

    /// The same message sealed twice gives other bytes.
    ///
    /// @param to one that was looked through
    public Seal seal(Address.Browser to, byte[] message) {
        getReady();
        return sealed(to, message);
    }

    static Seal sealed(Address.Browser to, byte[] message) {
        // One for each message: it holds a hash that is not for several threads.
        return new Seal(MessageEncryptions.of()
                .encrypt(UserAgentMessageEncryptionKeyInfo.of(to.key(), to.secret()), PushMessage.of(message))
                .toBytes());
    }

    /// Whose crypto it is, is settled before the first message and not at the start: most never send one.
    private synchronized void getReady() {
        if (!ready) {
            crypto.settle();
            ready = true;
        }
    }
}
