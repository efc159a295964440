// SPDX-License-Identifier: Apache-2.0
package app.supple.plan.follow;

class EnrolmentsInMemoryTest extends EnrolmentsContract {

    private final Enrolments enrolments = new EnrolmentsInMemory();

    @Override
    protected Enrolments enrolments() {
        return enrolments;
    }
}
