// SPDX-License-Identifier: Apache-2.0
package app.supple.server;

import app.supple.server.store.FreshFolder;
import app.supple.server.store.Store;
import org.junit.jupiter.api.extension.RegisterExtension;

class MovedToSqliteTest extends MovedContract {

    @RegisterExtension
    private final FreshFolder fresh = new FreshFolder();

    @Override
    Store blank() {
        return fresh.store();
    }
}
