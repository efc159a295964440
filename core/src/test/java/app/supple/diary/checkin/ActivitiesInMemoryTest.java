// SPDX-License-Identifier: Apache-2.0
package app.supple.diary.checkin;

class ActivitiesInMemoryTest extends ActivitiesContract {

    private final Activities kept = new ActivitiesInMemory();

    @Override
    protected Activities activities() {
        return kept;
    }
}
