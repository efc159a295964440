// SPDX-License-Identifier: Apache-2.0
package app.supple.server.store.postgres;

import app.supple.plan.follow.Enrolments;
import app.supple.plan.follow.EnrolmentsContract;
import org.junit.jupiter.api.extension.RegisterExtension;

class PostgresEnrolmentsTest extends EnrolmentsContract {

    @RegisterExtension
    private static final FreshDatabase DATABASE = new FreshDatabase();

    @Override
    protected Enrolments enrolments() {
        return DATABASE.store().enrolments();
    }
}
