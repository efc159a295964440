// SPDX-License-Identifier: Apache-2.0
package app.supple.house;

import app.supple.server.web.answer.Problem;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/// What a word in backticks is taken for, by its look, and whether that is there.
///
/// A file, a package, an address, a command, a class with or without a member, a path, a name_of_several_words.
/// Anything
/// else is not looked at: keys of a file, places outside the repository, what several words say.
final class Named {

    private static final Pattern FILE =
            Pattern.compile("[\\w-]+\\.(java|js|css|jte|yaml|xml|sql|md|sh|txt|properties)");
    private static final Pattern PACKAGE = Pattern.compile("(server|" + String.join("|", Doors.CORE) + ")(\\.[a-z]+)+");
    private static final Pattern CALL = Pattern.compile("\\./([a-z]+)(?: ([a-z]+))?.*");
    private static final Pattern TYPE = Pattern.compile("([A-Z]\\w*[a-z]\\w*)(?:[.#](\\w+))?(?:\\(\\))?");
    private static final Pattern PATH = Pattern.compile("[\\w.][^ ~:]*/[^ :]*");
    private static final Pattern WORDS = Pattern.compile("[A-Za-z]+(_[A-Za-z]+)+");

    /// Names that belong to Java or to the web.
    private static final Set<String> ELSEWHERE = Set.of(
            "Duration",
            "Instant",
            "InstantSource",
            "LocalDate",
            "Optional",
            "System.Logger",
            "application/json",
            "application/problem+json");

    /// What only a build makes.
    private static final List<String> BUILT = List.of("target/", "server/target");

    private static final List<Path> FILES =
            Sources.files("", "core/src", "server/src", "journeys/src", "content", "web", "docs", "tools").stream()
                    .filter(Files::isRegularFile)
                    .toList();

    private static final List<String> TEXTS = FILES.stream()
            .filter(file -> file.toString().matches(".*\\.(java|sql|sh)"))
            .map(Sources::text)
            .toList();

    private Named() {}

    static boolean isThere(String word) {
        return ELSEWHERE.contains(word) || BUILT.stream().anyMatch(word::startsWith) || isOurs(word);
    }

    /// A program in the root, and a word that it knows.
    static boolean isCommand(String line) {
        Matcher call = CALL.matcher(line);
        return call.matches()
                && Files.isExecutable(Sources.ROOT.resolve(call.group(1)))
                && (call.group(2) == null || knows(call.group(1), call.group(2)));
    }

    private static boolean isOurs(String word) {
        if (FILE.matcher(word).matches()) {
            return Files.exists(Sources.ROOT.resolve(word)) || FILES.stream().anyMatch(file -> file.endsWith(word));
        }
        if (PACKAGE.matcher(word).matches()) {
            return FILES.stream().anyMatch(file -> file.endsWith(word.replace('.', '/') + "/package-info.java"));
        }
        if (word.startsWith("./")) {
            return isCommand(word);
        }
        if (word.startsWith("/")) {
            return isAddress(word);
        }
        Matcher type = TYPE.matcher(word);
        if (type.matches()) {
            return isType(type.group(1), type.group(2) == null ? "" : type.group(2));
        }
        if (PATH.matcher(word).matches()) {
            return isPath(word);
        }
        return !WORDS.matcher(word).matches() || anyText(text -> text.contains(word));
    }

    /// What Maven knows is Maven's business.
    private static boolean knows(String program, String word) {
        return switch (program) {
            case "supple" -> word.equals("help") || anyText(text -> text.contains("@Command(name = \"" + word + "\""));
            case "mvnw" -> true;
            default -> Sources.text(Sources.ROOT.resolve(program)).contains("./" + program + " " + word);
        };
    }

    /// An address, the beginning of several (with a slash at its end), or the type of a problem.
    private static boolean isAddress(String address) {
        String routes = Sources.text(Sources.ROOT.resolve("server/src/main/java/app/supple/server/web/Routes.java"));
        return routes.contains("\"" + address + (address.endsWith("/") ? "" : "\""))
                || Arrays.stream(Problem.Kind.values())
                        .anyMatch(kind -> kind.type().equals(address));
    }

    private static boolean isType(String name, String member) {
        Pattern declared = Pattern.compile("\\b(class|record|interface|enum) " + name + "\\b");
        Pattern used = Pattern.compile("\\b" + member + "\\b");
        return anyText(
                text -> declared.matcher(text).find() && used.matcher(text).find());
    }

    /// A part in angle brackets stands for any name.
    private static boolean isPath(String path) {
        Pattern pattern = Pattern.compile(
                Arrays.stream(path.split("<[^>]+>", -1)).map(Pattern::quote).collect(Collectors.joining("[^/]+")));
        return Files.exists(Sources.ROOT.resolve(path))
                || FILES.stream()
                        .anyMatch(file -> pattern.matcher(Sources.place(file)).matches());
    }

    private static boolean anyText(Predicate<String> test) {
        return TEXTS.stream().anyMatch(test);
    }
}
