// SPDX-License-Identifier: Apache-2.0
package app.supple.server.store;

import app.supple.reminder.meeting.Meetings;
import app.supple.reminder.meeting.MeetingsContract;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;

class JdbiMeetingsTest extends MeetingsContract {

    @TempDir
    private Path data;

    private Store store;

    @BeforeEach
    void open() {
        store = Store.open(data);
    }

    @AfterEach
    void close() {
        store.close();
    }

    @Override
    protected Meetings meetings() {
        return store.meetings();
    }
}
