// SPDX-License-Identifier: Apache-2.0
package app.supple.server.channel.push.note;

import app.supple.delivery.Message;
import app.supple.delivery.Message.Choice;
import app.supple.delivery.carry.Letter;
import app.supple.delivery.parcel.Parcel;
import java.net.URI;
import java.util.List;
import java.util.Locale;
import java.util.function.Supplier;
import java.util.stream.Stream;
import tools.jackson.databind.PropertyNamingStrategies;
import tools.jackson.databind.json.JsonMapper;

/// Writes notes, none of them longer than [#LARGEST]: what does not fit is cut, and nothing fails for it.
public final class Notes {

    /// In bytes. Services take 4096, sealed; twice the room that we need keeps a mistake from reaching them.
    public static final int LARGEST = 2_048;

    private static final String CUT = "…";

    private static final int SHORT_TITLE = 40;

    private final Supplier<URI> base;

    /// All notes lead to the same pages.
    ///
    /// @param base where the pages of Supple are, such as `https://supple.example`; known once it listens
    public Notes(Supplier<URI> base) {
        this.base = base;
    }

    /// As bytes of JSON.
    public byte[] written(Letter letter) {
        Message whole = letter.message();
        byte[] all = bytes(whole, letter.parcel());
        return all.length <= LARGEST ? all : cut(whole, letter.parcel());
    }

    /// Buttons and a long address go if no body is short enough.
    private byte[] cut(Message whole, Parcel parcel) {
        Message plain = new Message(whole.title(), whole.body(), whole.path(), whole.topic(), List.of());
        return Stream.of(whole, plain)
                .map(draft -> longest(draft, parcel))
                .filter(bytes -> bytes.length <= LARGEST)
                .findFirst()
                .orElseGet(() -> bytes(bare(whole), parcel));
    }

    private static Message bare(Message whole) {
        return new Message(beginning(whole.title(), SHORT_TITLE), "", "/", whole.topic(), List.of());
    }

    /// With as much of the body as fits; too long if not even an empty one does.
    private byte[] longest(Message draft, Parcel parcel) {
        int fits = 0;
        int tooLong = draft.body().codePointCount(0, draft.body().length()) + 1;
        while (tooLong - fits > 1) {
            int middle = (fits + tooLong) / 2;
            if (bytes(withBody(draft, middle), parcel).length <= LARGEST) {
                fits = middle;
            } else {
                tooLong = middle;
            }
        }
        return bytes(withBody(draft, fits), parcel);
    }

    private static Message withBody(Message draft, int letters) {
        return new Message(
                draft.title(), beginning(draft.body(), letters), draft.path(), draft.topic(), draft.choices());
    }

    /// @param letters how many there may be, of which the last says that there were more
    private static String beginning(String text, int letters) {
        if (text.codePointCount(0, text.length()) <= letters) {
            return text;
        }
        return letters == 0 ? "" : text.substring(0, text.offsetByCodePoints(0, letters - 1)) + CUT;
    }

    private byte[] bytes(Message message, Parcel parcel) {
        String page = withoutSlash(base.get().toString()) + message.path();
        List<String> choices = message.choices().stream().map(Notes::name).toList();
        var worker = new Note.ForWorker(
                parcel.id().value(),
                message.path(),
                choices,
                parcel.cause().name(),
                parcel.cause().call());
        List<Note.Action> actions = message.choices().stream()
                .map(choice -> new Note.Action(name(choice), words(choice), page))
                .toList();
        var shown = new Note.Shown(
                message.title(), message.body(), page, message.topic(), "en", "ltr", false, worker, actions);
        return Json.MAPPER.writeValueAsBytes(new Note(Note.DECLARATIVE, shown, true));
    }

    private static String withoutSlash(String address) {
        return address.endsWith("/") ? address.substring(0, address.length() - 1) : address;
    }

    private static String name(Choice choice) {
        return choice.name().toLowerCase(Locale.ROOT);
    }

    private static String words(Choice choice) {
        return switch (choice) {
            case START -> "Start";
            case SNOOZE -> "In 15 minutes";
            case SKIP -> "Skip";
        };
    }

    /// Made with the first note and not before.
    private static final class Json {

        static final JsonMapper MAPPER = JsonMapper.builder()
                .propertyNamingStrategy(PropertyNamingStrategies.SNAKE_CASE)
                .build();
    }
}
