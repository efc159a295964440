// SPDX-License-Identifier: Apache-2.0
package app.supple.server.command;

import app.supple.person.TzRules;
import app.supple.reminder.Agenda;
import app.supple.reminder.Reminders;
import app.supple.server.wire.Json;
import app.supple.server.wire.SlotJson;
import java.io.PrintWriter;
import java.time.InstantSource;
import java.time.ZoneId;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.function.Supplier;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/// `./supple reminders`
@Command(name = "reminders", description = "Print when you would be reminded, and why. No data is touched.")
public final class RemindersCommand implements Callable<Integer> {

    private final Supplier<Reminders> reminders;
    private final TzRules rules;
    private final InstantSource clock;
    private final ZoneId here;

    @Mixin
    private RemindersFlags flags = new RemindersFlags();

    @Option(names = "--json", description = "As JSON.")
    private boolean json;

    @Spec
    private CommandSpec spec = CommandSpec.create();

    /// With the zone to plan for if none is said.
    public RemindersCommand(Supplier<Reminders> reminders, TzRules rules, InstantSource clock, ZoneId here) {
        this.reminders = reminders;
        this.rules = rules;
        this.clock = clock;
        this.here = here;
    }

    /// What cannot be used is told all at once, and nothing else.
    @Override
    public Integer call() {
        var reader = new RemindersReader(rules, clock, here);
        RemindersAsked asked = reader.read(flags);
        if (reader.problems().isEmpty()) {
            print(asked, spec.commandLine().getOut());
            return CommandLine.ExitCode.OK;
        }
        reader.problems().forEach(spec.commandLine().getErr()::println);
        return CommandLine.ExitCode.USAGE;
    }

    private void print(RemindersAsked asked, PrintWriter out) {
        List<Agenda> agendas = reminders.get().days(asked.who(), asked.from(), asked.days());
        out.println(
                json
                        ? Json.pretty(slots(agendas))
                        : AgendaText.of(agendas, asked.zone() + ", rules " + rules.version()));
        out.flush();
    }

    private static List<SlotJson> slots(List<Agenda> agendas) {
        return agendas.stream()
                .flatMap(agenda -> agenda.slots().stream())
                .map(SlotJson::of)
                .toList();
    }
}
