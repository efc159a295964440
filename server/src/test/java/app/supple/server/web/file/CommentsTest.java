// SPDX-License-Identifier: Apache-2.0
package app.supple.server.web.file;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class CommentsTest {

    @Test
    void scripts_and_styles_leave_without_the_lines_that_only_comment() {
        assertThat(leftOut("lib/a.js", "// Why.\nlet a = 'http://b'; // kept\n  // And why.\n"))
                .isEqualTo("let a = 'http://b'; // kept\n");
        assertThat(leftOut("css/a.css", "/* Why. */\na { b: c; } /* kept */\n")).isEqualTo("a { b: c; } /* kept */\n");
    }

    @Test
    void other_files_leave_as_they_are() {
        assertThat(leftOut("icons.svg", "// no comment here\n")).isEqualTo("// no comment here\n");
    }

    private static String leftOut(String path, String file) {
        return new String(Comments.leftOut(path, file.getBytes(StandardCharsets.UTF_8)), StandardCharsets.UTF_8);
    }
}
