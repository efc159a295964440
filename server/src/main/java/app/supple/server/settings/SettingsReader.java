// SPDX-License-Identifier: Apache-2.0
package app.supple.server.settings;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Turns the command line, then the environment, then what is usual into checked settings.
public final class SettingsReader {

    private final Map<String, String> environment;
    private final Map<String, String> system;
    private final List<String> problems = new ArrayList<>();

    /// Reads from the given variables only.
    ///
    /// @param environment for SUPPLE_PORT, SUPPLE_DATA, SUPPLE_HOST, SUPPLE_DATABASE, SUPPLE_CALENDAR_HOSTS and the
    /// usual folders
    /// @param system for `os.name` and `user.home`
    public SettingsReader(Map<String, String> environment, Map<String, String> system) {
        this.environment = environment;
        this.system = system;
    }

    /// Checks everything before it speaks.
    ///
    /// @throws BadSettings with everything that cannot be used
    public Settings read(Wanted wanted) {
        problems.clear();
        int port = port(said(wanted.port(), "SUPPLE_PORT").orElse(String.valueOf(Settings.USUAL_PORT)));
        InetAddress address = address(said(wanted.host(), "SUPPLE_HOST").orElse("127.0.0.1"));
        Path data = said(wanted.data(), "SUPPLE_DATA").map(this::path).orElseGet(this::usualData);
        SharedDatabase database = database(wanted);
        Set<String> calendarHosts =
                Hosts.read(said(null, "SUPPLE_CALENDAR_HOSTS").orElse(""), "SUPPLE_CALENDAR_HOSTS", problems);
        Outgoing outgoing = new OutgoingReader(environment).read(database == null, problems);
        if (!problems.isEmpty()) {
            throw new BadSettings(problems);
        }
        return new Settings(data.toAbsolutePath().normalize(), address, port, database, calendarHosts, outgoing);
    }

    private Optional<String> said(@Nullable String onCommandLine, String variable) {
        return Optional.ofNullable(onCommandLine)
                .filter(text -> !text.isBlank())
                .or(() -> Optional.ofNullable(environment.get(variable)))
                .filter(text -> !text.isBlank());
    }

    private int port(String text) {
        if (text.matches("\\d{1,5}") && Integer.parseInt(text) <= Settings.HIGHEST_PORT) {
            return Integer.parseInt(text);
        }
        problems.add("The port '" + text + "' is no number from 0 to 65535. Try --port 8081.");
        return 0;
    }

    private InetAddress address(String host) {
        try {
            InetAddress address = InetAddress.getByName(host);
            if (address.isLoopbackAddress()) {
                return address;
            }
            problems.add("Supple listens on this computer only, because it has no accounts yet: anybody who reaches "
                    + host + " could read your diary. Leave --host out, or use --host 127.0.0.1.");
        } catch (UnknownHostException e) {
            problems.add("There is no address '" + host + "'. Leave --host out, or use --host 127.0.0.1.");
        }
        return InetAddress.getLoopbackAddress();
    }

    private Path path(String text) {
        try {
            return Path.of(text);
        } catch (InvalidPathException e) {
            problems.add("'" + text + "' cannot be a folder: " + e.getReason() + ". Choose another with --data.");
            return Path.of("");
        }
    }

    /// Who names a folder on the command line means the database in it, whatever the environment says.
    private @Nullable SharedDatabase database(Wanted wanted) {
        boolean folder = wanted.data() != null && !wanted.data().isBlank();
        boolean shared = wanted.database() != null && !wanted.database().isBlank();
        if (folder && shared) {
            problems.add("Say --data or --database, not both: the data is in one of them.");
        }
        return folder
                ? null
                : said(wanted.database(), "SUPPLE_DATABASE").map(this::shared).orElse(null);
    }

    private @Nullable SharedDatabase shared(String text) {
        try {
            return SharedDatabase.of(text);
        } catch (IllegalArgumentException _) {
            problems.add(SharedDatabase.NOT_UNDERSTOOD);
            return null;
        }
    }

    /// Where programs of this system usually keep what belongs to one person.
    private Path usualData() {
        String os = Objects.requireNonNullElse(system.get("os.name"), "").toLowerCase(Locale.ROOT);
        Path home = Path.of(Objects.requireNonNullElse(system.get("user.home"), "."));
        if (os.startsWith("mac")) {
            return home.resolve("Library/Application Support/Supple");
        }
        if (os.startsWith("windows")) {
            return folder("LOCALAPPDATA", home.resolve("AppData/Local")).resolve("Supple");
        }
        return folder("XDG_DATA_HOME", home.resolve(".local/share")).resolve("supple");
    }

    private Path folder(String variable, Path otherwise) {
        return Optional.ofNullable(environment.get(variable))
                .filter(text -> !text.isBlank())
                .map(Path::of)
                .filter(Path::isAbsolute)
                .orElse(otherwise);
    }
}
