// SPDX-License-Identifier: Apache-2.0
package app.supple.server.web.api.delivery;

import app.supple.server.web.RunningHouse;
import java.net.http.HttpResponse;

/// What a browser says of itself when it joins.
final class Joined {

    static final String ID = "6f1c2a34-0000-4000-8000-00000000000a";
    static final String ADDRESS = "/api/v1/subscriptions/" + ID;
    static final String ENDPOINT = "https://fcm.googleapis.com/fcm/send/x";
    static final String KEY = "BCVxsr7N_eNgVRqvHtD0zTZsEc6-VV-JvLexhqUzORcxaOzi6-AYWXvTBHm4bjyPjs7Vd8pZGH6SRpkNtoIAiw4";
    static final String SECRET = "BTBZMqHH6r4Tts7J_aSIgg";

    private Joined() {}

    static String with(String name, String endpoint) {
        return json(name, endpoint, KEY, SECRET);
    }

    static String json(String name, String endpoint, String key, String secret) {
        return """
                {"name":"%s","endpoint":"%s","key":"%s","secret":"%s"}""".formatted(name, endpoint, key, secret);
    }

    static HttpResponse<String> put(RunningHouse house) {
        return house.put(ADDRESS, with("Firefox on Linux", ENDPOINT));
    }

    static HttpResponse<String> post(RunningHouse house, String path, String json) {
        return house.send("POST", path, json, "Content-Type", "application/json");
    }
}
