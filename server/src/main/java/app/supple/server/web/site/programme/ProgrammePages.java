// SPDX-License-Identifier: Apache-2.0
package app.supple.server.web.site.programme;

import app.supple.diary.Diary;
import app.supple.server.web.answer.Send;
import app.supple.server.web.answer.Visits;
import app.supple.server.web.answer.follow.Following;
import app.supple.server.web.site.Frames;
import app.supple.server.words.Pictures;

/// `/programme`: the path, its weeks and its days.
public record ProgrammePages(ProgrammePage path, DayPage day, WeekPage week) {

    /// Whom the pages ask.
    public record Rooms(Following following, Diary diary, Pictures pictures) {}

    /// All three, made of the same.
    public ProgrammePages(Rooms rooms, Visits visits, Frames frames, Send send) {
        this(
                new ProgrammePage(rooms.following(), visits, frames, send),
                new DayPage(rooms.following(), rooms.pictures(), visits, frames, send),
                new WeekPage(rooms.following(), rooms.diary(), visits, frames, send));
    }
}
