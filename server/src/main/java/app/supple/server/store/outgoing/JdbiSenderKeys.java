// SPDX-License-Identifier: Apache-2.0
package app.supple.server.store.outgoing;

import app.supple.delivery.key.SenderKey;
import app.supple.delivery.key.SenderKeys;
import app.supple.server.store.row.Database;
import java.util.Optional;
import org.jdbi.v3.core.Handle;

/// The key pair as the one row of its table.
public record JdbiSenderKeys(Database database) implements SenderKeys {

    @Override
    public Optional<SenderKey> find() {
        return database.read(JdbiSenderKeys::find);
    }

    @Override
    public SenderKey keep(SenderKey made) {
        return database.write(handle -> {
            handle.createUpdate("INSERT INTO sender_key (id, open, secret) VALUES (1, :open, :secret)"
                            + " ON CONFLICT (id) DO NOTHING")
                    .bind("open", made.open())
                    .bind("secret", made.secret())
                    .execute();
            return find(handle).orElseThrow();
        });
    }

    private static Optional<SenderKey> find(Handle handle) {
        return handle.createQuery("SELECT open, secret FROM sender_key")
                .map((row, _) -> new SenderKey(row.getString("open"), row.getString("secret")))
                .findOne();
    }
}
