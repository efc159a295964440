// SPDX-License-Identifier: Apache-2.0
package app.supple.server.web.file;

import static org.assertj.core.api.Assertions.assertThat;

import app.supple.server.web.RunningHouse;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// What comes with the pages: styles, scripts, icons and figures, packed where that is worth it.
class FilesTest {

    private static final Pattern ASSET = Pattern.compile("/assets/([0-9a-f]{12})/[a-z./-]+");

    private static RunningHouse house;
    private static String base;

    @BeforeAll
    static void open(@TempDir Path folder) {
        house = RunningHouse.in(folder);
        base = "/assets/" + WebFiles.packed().stamp();
    }

    @AfterAll
    static void close() {
        house.close();
    }

    @Test
    void what_pages_ask_for_is_there_and_may_be_kept_for_ever() {
        Set<String> asked = new LinkedHashSet<>();
        for (String page :
                new String[] {"/", "/play/evening", "/stretches/cat-camel", "/diary", "/settings", "/settings/rhythm"
                }) {
            ASSET.matcher(house.get(page).body())
                    .results()
                    .map(MatchResult::group)
                    .forEach(asked::add);
        }

        assertThat(asked).hasSizeGreaterThan(5).allSatisfy(address -> {
            assertThat(address).startsWith(base + "/");
            HttpResponse<String> file = house.get(address);
            assertThat(file.statusCode()).isEqualTo(200);
            assertThat(file.headers().firstValue("Cache-Control")).contains("public, max-age=31536000, immutable");
        });
    }

    @ParameterizedTest
    @CsvSource({
        "css/base.css, text/css; charset=utf-8",
        "player/main.js, text/javascript; charset=utf-8",
        "favicon.svg, image/svg+xml",
        "manifest.webmanifest, application/manifest+json"
    })
    void a_file_says_what_it_is(String path, String type) {
        assertThat(house.get(base + "/" + path).headers().firstValue("Content-Type"))
                .contains(type);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/assets/000000000000/css/base.css",
                "/assets/css/base.css",
                "BASE",
                "BASE/",
                "BASE/css",
                "BASE/css/",
                "BASE/css/none.css",
                "BASE/css/../../../pom.xml",
                "BASE/../BASE/css/base.css/..",
                "BASE/..%2f..%2fcontent/library.yaml",
                "BASE/%2e%2e/%2e%2e/content/library.yaml",
                "BASE/..%5c..%5ccontent%5clibrary.yaml",
                "BASE/%252e%252e/content/library.yaml",
                "BASE//etc/passwd",
                "BASE/css/base.css%00.svg",
                "BASE/....//....//etc/passwd",
                "/figures/..%2f..%2fcontent%2ffigures%2fcat-camel.yaml",
                "/figures/%2e%2e%2fcat-camel.svg",
                "/../../../../etc/passwd"
            })
    void nothing_else_can_be_had_by_any_path(String path) {
        String answer = ask(path.replace("BASE", base));

        assertThat(answer).matches("(?s)HTTP/1.1 (404|400) .*").doesNotContain("immutable", "root:", "SPDX");
    }

    @ParameterizedTest
    @ValueSource(strings = {"gzip", "br, gzip", "gzip;q=0.5", "deflate, gzip;q=1.0, *;q=0.5", "GZIP"})
    void a_page_is_packed_for_whoever_takes_it(String accepted) {
        HttpResponse<String> page = house.get("/", "Accept-Encoding", accepted);

        assertThat(page.headers().firstValue("Content-Encoding")).contains("gzip");
        assertThat(page.headers().firstValue("Vary")).contains("Accept-Encoding");
    }

    @ParameterizedTest
    @ValueSource(strings = {"identity", "br", "gzip;q=0", "br, gzip; q=0.0", "xgzip"})
    void a_page_is_not_packed_for_whoever_does_not(String accepted) {
        HttpResponse<String> page = house.get("/", "Accept-Encoding", accepted);

        assertThat(page.headers().firstValue("Content-Encoding")).isEmpty();
        assertThat(page.headers().firstValue("Vary")).contains("Accept-Encoding");
        assertThat(page.body()).contains("<h1");
    }

    @Test
    void what_is_tiny_is_never_packed() {
        assertThat(house.get("/health", "Accept-Encoding", "gzip").body()).contains("\"up\"");
    }

    private static String ask(String path) {
        return house.raw(
                "GET " + path + " HTTP/1.1\r\nHost: localhost:" + house.port() + "\r\nConnection: close\r\n\r\n");
    }

    @Test
    void a_script_leaves_what_only_documents_heed_and_a_missing_one_is_a_document() {
        assertThat(house.get(base + "/lib/page.js").headers().map())
                .containsKeys("x-content-type-options", "cross-origin-resource-policy")
                .doesNotContainKeys("content-security-policy", "permissions-policy");
        assertThat(house.get(base + "/lib/nothing.js").headers().map()).containsKey("content-security-policy");
        assertThat(house.get(base + "/favicon.svg").headers().map()).containsKey("content-security-policy");
    }
}
