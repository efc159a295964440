// SPDX-License-Identifier: Apache-2.0
package app.supple.journeys;

import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// What may arrive at a browser: what Supple sends, and what nobody should.
final class Payloads {

    private static final List<String> BROKEN = List.of(
            "",
            " ",
            "null",
            "7",
            "[]",
            "{",
            "not json",
            "{\"notification\":null}",
            "{\"notification\":[]}",
            "{\"notification\":{\"title\":7,\"body\":{},\"actions\":\"none\",\"data\":3}}",
            "{\"notification\":{\"title\":\"   \"}}",
            "{\"notification\":{\"title\":\"A\",\"actions\":[null,{\"action\":\"pay\",\"title\":\"Pay\"}]}}",
            "{\"notification\":{\"title\":\"A\",\"data\":{\"path\":\"https://evil.example/\"}}}",
            "{\"notification\":{\"title\":\"A\",\"data\":{\"path\":\"//evil.example/\"}}}",
            "{\"notification\":{\"title\":\"A\",\"data\":{\"path\":\"javascript:alert(1)\"}}}",
            "{\"notification\":{\"title\":\"A\",\"data\":{\"path\":\"http://[\",\"parcel\":\"../../x\",\"call\":\"1\"}}}",
            "{\"notification\":{\"title\":\"A\",\"dir\":\"up\",\"lang\":9,\"tag\":null}}");

    private static final List<String> TITLES = List.of(
            "Time for a short break",
            "Zeit für eine kurze Pause",
            "体を動かす時間です",
            "حان وقت استراحة قصيرة",
            "🧘 1 < 2 & \\\"3\\\"",
            "long ".repeat(300));

    private Payloads() {}

    /// A hundred, the same for the same seed.
    static List<String> hundred(long seed) {
        Random dice = new Random(seed);
        return Stream.concat(
                        BROKEN.stream(), IntStream.range(0, 100 - BROKEN.size()).mapToObj(i -> note(dice, i)))
                .toList();
    }

    private static String note(Random dice, int i) {
        return """
                {"web_push":8030,"mutable":true,"notification":{"title":"%s","body":"%s","navigate":"http://localhost/","tag":\
                "tag-%d","lang":"en","dir":"%s","silent":false,"data":{"parcel":"%032x","path":"/stretches","choices":["start"],\
                "occurrence":"2026-11-22-nudge-0900","call":%d},"actions":[{"action":"start","title":"Start"},\
                {"action":"snooze","title":"In 15 minutes"},{"action":"skip","title":"Skip"}]}}
                """.formatted(
                        TITLES.get(dice.nextInt(TITLES.size())),
                        dice.nextBoolean() ? "" : TITLES.get(dice.nextInt(TITLES.size())),
                        i,
                        dice.nextBoolean() ? "ltr" : "rtl",
                        dice.nextInt(1 << 30),
                        1 + dice.nextInt(3));
    }
}
