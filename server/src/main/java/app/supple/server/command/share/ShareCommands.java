// SPDX-License-Identifier: Apache-2.0
package app.supple.server.command.share;

import app.supple.own.PlainWords;
import app.supple.own.Wrong;
import app.supple.own.share.Bundle;
import app.supple.own.share.Exchange.Choice;
import app.supple.own.share.SharedFiles.Opened;
import app.supple.own.share.Sharing;
import app.supple.own.share.Sorted;
import app.supple.person.PersonId;
import app.supple.server.command.DataOption;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.InstantSource;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/// Handing out what a person has added, and taking in what others hand them.
public final class ShareCommands {

    private ShareCommands() {}

    /// Whoever opens the data in a folder for one piece of work.
    @FunctionalInterface
    public interface Asked {
        String with(@Nullable String data, Function<Sharing, String> work);
    }

    /// `./supple share FILE`
    @Command(name = "share", description = "Write your own exercises and routines to FILE, for another Supple.")
    public static final class Share extends WithFile {

        @Option(names = "--title", paramLabel = "T", description = "What the file is about.")
        private String title = "My exercises";

        /// With the one who is asked.
        public Share(Asked asked) {
            super(asked);
        }

        @Override
        String work(Sharing sharing, Path file) {
            String tidy = PlainWords.tidy(title);
            PlainWords.wrong(tidy, "The title", Bundle.LONGEST_TITLE).ifPresent(sentence -> {
                throw new IllegalArgumentException("--title: " + sentence);
            });
            Bundle bundle = sharing.exchange().pack(PersonId.ME, tidy.isEmpty() ? "My exercises" : tidy, Choice.ALL);
            write(file, sharing.files().write(bundle));
            return count(bundle.exercises().size(), bundle.routines().size()) + " written to " + file + ".";
        }

        private static void write(Path file, byte[] bytes) {
            try {
                Files.write(file, bytes, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
            } catch (FileAlreadyExistsException e) {
                throw new IllegalArgumentException(
                        "The file " + file + " is there already. Name another, or move it away.", e);
            } catch (IOException e) {
                throw new IllegalArgumentException(
                        "The file " + file + " cannot be written. Choose another folder.", e);
            }
        }
    }

    /// `./supple take FILE`
    @Command(name = "take", description = "Take in the exercises and routines of FILE, which another Supple wrote.")
    public static final class Take extends WithFile {

        private final InstantSource clock;

        /// With the one who is asked.
        public Take(Asked asked, InstantSource clock) {
            super(asked);
            this.clock = clock;
        }

        @Override
        String work(Sharing sharing, Path file) {
            return switch (sharing.files().open(read(file))) {
                case Opened.Refused(var wrongs) ->
                    throw new IllegalArgumentException("Nothing was taken in from " + file + ":\n" + lines(wrongs));
                case Opened.Good(Bundle bundle) -> take(sharing, bundle);
            };
        }

        private String take(Sharing sharing, Bundle bundle) {
            Sorted sorted = sharing.exchange().take(PersonId.ME, bundle, clock.instant());
            if (!sorted.fits()) {
                throw new IllegalArgumentException(
                        "You would have more than 100 exercises, or more than 50 routines, so nothing was taken in. Remove some first.");
            }
            int fresh = sorted.fresh().size() + sorted.back().size();
            int known = sorted.known().size() + sorted.knownRoutines().size();
            return count(fresh, sorted.routines().size()) + " taken in, " + known + " known already.";
        }

        private static byte[] read(Path file) {
            try (InputStream in = Files.newInputStream(file)) {
                return in.readNBytes(Bundle.LARGEST + 1);
            } catch (IOException e) {
                throw new IllegalArgumentException(
                        "The file " + file + " cannot be read. Check its name and whether you may read it.", e);
            }
        }

        private static String lines(List<Wrong> wrongs) {
            return wrongs.stream()
                    .map(wrong -> "  " + wrong.field() + ": " + wrong.sentence())
                    .collect(Collectors.joining("\n"));
        }
    }

    private static String count(int exercises, int routines) {
        String first = exercises == 1 ? "1 exercise" : exercises + " exercises";
        return routines == 0 ? first : first + " and " + (routines == 1 ? "1 routine" : routines + " routines");
    }

    /// What both have in common.
    abstract static class WithFile implements Runnable {

        private final Asked asked;

        @Parameters(paramLabel = "FILE", description = "The file, such as exercises.supple.json.")
        private Path file = Path.of("");

        @Mixin
        private DataOption data = new DataOption();

        @Spec
        private CommandSpec spec = CommandSpec.create();

        WithFile(Asked asked) {
            this.asked = asked;
        }

        abstract String work(Sharing sharing, Path file);

        @Override
        public void run() {
            var out = spec.commandLine().getOut();
            out.println(asked.with(data.folder(), sharing -> work(sharing, file)));
            out.flush();
        }
    }
}
