// SPDX-License-Identifier: Apache-2.0
package app.supple.house;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/// The plan of the house: which room may look into which others. Data walks from left to right, so a room looks only
/// to its left.
final class Doors {

    private Doors() {}

    /// One room of the house.
    ///
    /// @param name below `app.supple`
    /// @param open rooms it may use, besides itself
    record Room(String name, List<String> open, String because) {

        @Override
        public String toString() {
            return name;
        }
    }

    static final List<String> CORE = List.of(
            "person",
            "figure",
            "library",
            "programme",
            "safety",
            "own",
            "plan",
            "session",
            "diary",
            "progress",
            "reminder",
            "delivery",
            "move");

    static final List<Room> ROOMS = List.of(
            room("person", "a person is there before anything else is known"),
            room("figure", "a body moves whether or not anybody stretches"),
            room("library", "a stretch has a figure and nothing more", "figure"),
            room("programme", "a routine is written for anyone, from stretches", "library"),
            room("safety", "what a body must not do is known before any plan", "library", "person"),
            room("own", "what people make is made of stretches and doses", "programme", "library", "figure", "person"),
            room("plan", "a plan fits a routine to a person", "own", "programme", "safety", "library", "person"),
            room("session", "a session plays a plan", "plan", "programme", "library", "figure", "person"),
            room(
                    "diary",
                    "the diary notes what was done of a session",
                    "session",
                    "plan",
                    "programme",
                    "library",
                    "person"),
            room(
                    "progress",
                    "what has become better is read from the diary",
                    "diary",
                    "plan",
                    "safety",
                    "programme",
                    "library",
                    "person"),
            room("reminder", "a reminder calls to a plan, whatever was done", "plan", "person"),
            room("delivery", "a message reaches a person, whatever it is about", "person"),
            room(
                    "move",
                    "what a person takes along is all that the other rooms keep of them",
                    "progress",
                    "diary",
                    "plan",
                    "own",
                    "safety",
                    "reminder",
                    "programme",
                    "library",
                    "person"),
            workshop("server.settings", "settings know nothing but themselves"),
            workshop("server.words", "words say what the core knows", CORE),
            workshop("server.chart", "a chart is numbers of the core and words, laid out", with(CORE, "server.words")),
            workshop("server.content", "content becomes rooms of the core", with(CORE, "server.words")),
            workshop("server.store", "the store keeps what the core's ports say", CORE),
            workshop("server.drawing", "drawings are made by the core, and remembered", CORE),
            workshop("server.picture", "a picture from anywhere becomes one of a person's own", CORE),
            workshop(
                    "server.pdf",
                    "a PDF is a sheet of words and charts, printed",
                    with(CORE, "server.chart", "server.words")),
            workshop("server.zone", "the zones answer the port of a person", CORE),
            workshop(
                    "server.calendar", "calendars become meetings, which the core knows", with(CORE, "server.outward")),
            workshop("server.outward", "where one may connect to is a question of addresses alone"),
            workshop("server.machine", "what programs say is a question to the computer alone"),
            workshop(
                    "server.login",
                    "what starts at login is files, and programs that are told",
                    List.of("server.machine")),
            workshop(
                    "server.channel",
                    "every way out carries what the core hands it",
                    with(CORE, "server.outward", "server.machine")),
            workshop("server.letter", "a letter says what calls, in words", with(CORE, "server.words")),
            workshop("server.feed", "a calendar is made of what the core knows, in words", with(CORE, "server.words")),
            workshop(
                    "server.ways",
                    "the ways out are introduced to what is sent",
                    with(
                            CORE,
                            "server.settings",
                            "server.outward",
                            "server.machine",
                            "server.channel",
                            "server.letter")),
            workshop("server.wire", "JSON is made of what the core knows, in words", with(CORE, "server.words")),
            workshop(
                    "server.luggage",
                    "a file becomes things, and things a file, in words",
                    with(CORE, "server.wire", "server.words")),
            workshop(
                    "server.command",
                    "a command prints what goes over the wire",
                    wired("server.words", "server.luggage")),
            workshop("server.web.page", "a page shows plain words only"),
            workshop("server.web.answer", "an answer is made of JSON or a page", wired("server.web.page")),
            workshop("server.web.guard", "a guard turns away with an answer", List.of("server.web.answer")),
            workshop("server.web.file", "files are answered like everything else", List.of("server.web.answer")),
            workshop(
                    "server.web.api",
                    "programs get JSON",
                    with(CORE, "server.letter", "server.words", "server.wire", "server.web.answer")),
            workshop(
                    "server.web.site",
                    "people get pages",
                    with(
                            CORE,
                            "server.chart",
                            "server.letter",
                            "server.words",
                            "server.luggage",
                            "server.web.answer",
                            "server.web.page")),
            workshop(
                    "server.web",
                    "the routes know every desk",
                    with(
                            CORE,
                            "server.web.answer",
                            "server.web.api",
                            "server.web.file",
                            "server.web.guard",
                            "server.web.page",
                            "server.web.site")));

    /// The innermost room that a package lies in; empty for the House itself.
    static String roomOf(String packageName) {
        return ROOMS.stream()
                .map(Room::name)
                .filter(name -> isIn(packageName, name))
                .max((a, b) -> Integer.compare(a.length(), b.length()))
                .orElse("");
    }

    private static boolean isIn(String packageName, String room) {
        String whole = "app.supple." + room;
        return packageName.equals(whole) || packageName.startsWith(whole + ".");
    }

    private static Room room(String name, String because, String... open) {
        return new Room(name, List.of(open), because);
    }

    private static Room workshop(String name, String because) {
        return new Room(name, List.of(), because);
    }

    private static Room workshop(String name, String because, List<String> open) {
        return new Room(name, open, because);
    }

    private static List<String> wired(String... more) {
        return with(with(CORE, "server.wire"), more);
    }

    private static List<String> with(List<String> rooms, String... more) {
        return Stream.concat(rooms.stream(), Arrays.stream(more)).toList();
    }
}
