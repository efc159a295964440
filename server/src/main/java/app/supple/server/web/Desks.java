// SPDX-License-Identifier: Apache-2.0
package app.supple.server.web;

import app.supple.server.web.api.EntriesApi;
import app.supple.server.web.api.HealthApi;
import app.supple.server.web.api.NudgesApi;
import app.supple.server.web.api.PlaceApi;
import app.supple.server.web.api.SessionsApi;
import app.supple.server.web.api.StretchesApi;
import app.supple.server.web.api.TodayApi;
import app.supple.server.web.api.checkin.CheckInsApi;
import app.supple.server.web.api.checkin.NotesApi;
import app.supple.server.web.api.clinician.FhirApi;
import app.supple.server.web.api.delivery.MetricsApi;
import app.supple.server.web.api.delivery.ParcelsApi;
import app.supple.server.web.api.delivery.SubscriptionsApi;
import app.supple.server.web.api.programme.ProgrammeApi;
import app.supple.server.web.api.reminder.PausesApi;
import app.supple.server.web.api.reminder.RemindersApi;
import app.supple.server.web.api.screening.ScreeningApi;
import app.supple.server.web.file.Assets;
import app.supple.server.web.file.FigureImages;
import app.supple.server.web.site.PlayPage;
import app.supple.server.web.site.ProblemPage;
import app.supple.server.web.site.SafetyPage;
import app.supple.server.web.site.calendar.CalendarPage;
import app.supple.server.web.site.checkin.CheckInDesks;
import app.supple.server.web.site.data.DataDesks;
import app.supple.server.web.site.diary.DiaryPage;
import app.supple.server.web.site.diary.EntryPages;
import app.supple.server.web.site.feed.CalendarFeed;
import app.supple.server.web.site.feed.FeedPage;
import app.supple.server.web.site.helps.HelpsPage;
import app.supple.server.web.site.keep.KeepPages;
import app.supple.server.web.site.mine.MineDesks;
import app.supple.server.web.site.pause.PausePage;
import app.supple.server.web.site.programme.ProgrammePages;
import app.supple.server.web.site.progress.ProgressPage;
import app.supple.server.web.site.reminders.RemindersPage;
import app.supple.server.web.site.report.ReportPage;
import app.supple.server.web.site.rhythm.RhythmPage;
import app.supple.server.web.site.routine.RoutinePages;
import app.supple.server.web.site.screening.ScreeningPages;
import app.supple.server.web.site.settings.SettingsPage;
import app.supple.server.web.site.sources.SourcesPage;
import app.supple.server.web.site.stop.StopPage;
import app.supple.server.web.site.stretch.StretchPages;
import app.supple.server.web.site.today.TodayPage;
import app.supple.server.web.site.why.WhyPage;

/// Everybody who answers requests: pages for people, JSON for programs, files for both.
public record Desks(Pages pages, Api api, Files files) {

    /// What people see.
    public record Pages(
            TodayPage today,
            WhyPage why,
            PlayPage play,
            StretchPages stretches,
            RoutinePages routines,
            ProgrammePages programme,
            MineDesks mine,
            KeepPages keep,
            DataDesks data,
            DiaryPage diary,
            CheckInDesks checkIns,
            HelpsPage helps,
            EntryPages entries,
            ProgressPage progress,
            SettingsPage settings,
            PausePage pause,
            CalendarPage calendar,
            FeedPage feed,
            CalendarFeed calendarFeed,
            RhythmPage rhythm,
            RemindersPage reminders,
            StopPage stop,
            SafetyPage safety,
            SourcesPage sources,
            ScreeningPages screening,
            ReportPage report,
            ProblemPage problem) {}

    /// What programs get.
    public record Api(
            TodayApi today,
            StretchesApi stretches,
            SessionsApi sessions,
            EntriesApi entries,
            NotesApi notes,
            CheckInsApi checkIns,
            NudgesApi nudges,
            PlaceApi place,
            RemindersApi reminders,
            PausesApi pauses,
            SubscriptionsApi subscriptions,
            ParcelsApi parcels,
            MetricsApi metrics,
            ScreeningApi screening,
            ProgrammeApi programme,
            FhirApi fhir,
            HealthApi health) {}

    /// What comes with the pages.
    public record Files(Assets assets, FigureImages figures) {}
}
