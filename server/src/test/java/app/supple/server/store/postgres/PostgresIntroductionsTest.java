// SPDX-License-Identifier: Apache-2.0
package app.supple.server.store.postgres;

import app.supple.progress.report.Introductions;
import app.supple.progress.report.IntroductionsContract;
import org.junit.jupiter.api.extension.RegisterExtension;

class PostgresIntroductionsTest extends IntroductionsContract {

    @RegisterExtension
    private static final FreshDatabase DATABASE = new FreshDatabase();

    @Override
    protected Introductions introductions() {
        return DATABASE.store().introductions();
    }
}
