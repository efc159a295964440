// SPDX-License-Identifier: Apache-2.0
package app.supple.server.store.postgres;

import app.supple.person.People;
import app.supple.person.PeopleContract;
import org.junit.jupiter.api.extension.RegisterExtension;

class PostgresPeopleTest extends PeopleContract {

    @RegisterExtension
    private static final FreshDatabase DATABASE = new FreshDatabase();

    @Override
    protected People people() {
        return DATABASE.store().people();
    }
}
