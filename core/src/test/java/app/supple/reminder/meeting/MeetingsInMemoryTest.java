// SPDX-License-Identifier: Apache-2.0
package app.supple.reminder.meeting;

class MeetingsInMemoryTest extends MeetingsContract {

    private final Meetings meetings = new MeetingsInMemory();

    @Override
    protected Meetings meetings() {
        return meetings;
    }
}
