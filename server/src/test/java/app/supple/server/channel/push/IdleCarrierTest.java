// SPDX-License-Identifier: Apache-2.0
package app.supple.server.channel.push;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

class IdleCarrierTest {

    @Test
    void who_calls_no_browser_loads_neither_crypto_nor_connections() throws IOException {
        String loaded = loaded(IdleCarrier.class);

        assertThat(loaded)
                .contains("idle: class " + BrowserCarrier.class.getName())
                .doesNotContain("com.zerodeplibs")
                .doesNotContain("java.net.http.")
                .doesNotContain("javax.crypto.")
                .doesNotContain("tools.jackson")
                .doesNotContain("java.security.KeyPairGenerator");
    }

    private static String loaded(Class<?> program) throws IOException {
        Process process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Xlog:class+load",
                        "-Xshare:auto",
                        "-cp",
                        System.getProperty("java.class.path"),
                        program.getName())
                .redirectErrorStream(true)
                .start();
        return new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    }
}
