// SPDX-License-Identifier: Apache-2.0
package app.supple.server.picture;

import static org.assertj.core.api.Assertions.assertThat;

import app.supple.own.Darkroom.Developed;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import java.util.zip.DeflaterOutputStream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/// Files that are no pictures, or pictures that mean harm.
class HostilePicturesTest {

    @TestFactory
    Stream<DynamicTest> every_hostile_file_is_refused_with_a_sentence() {
        return hostile().entrySet().stream()
                .map(file -> DynamicTest.dynamicTest(
                        file.getKey(),
                        () -> assertThat(refusal(file.getValue())).endsWith(".").hasSizeGreaterThan(20)));
    }

    @Test
    void what_is_wrong_is_said_by_its_name() {
        assertThat(refusal(new byte[0])).isEqualTo("The file is empty. Choose another one.");
        assertThat(refusal(text("GIF89a"))).isEqualTo("This is a GIF. Choose a PNG or a JPEG.");
        assertThat(refusal(text("RIFF0000WEBPVP8 "))).startsWith("This is a WebP picture, which Supple cannot read.");
        assertThat(refusal(text("<svg xmlns='x'/>"))).startsWith("This is a drawing or a page (SVG or HTML)");
        assertThat(refusal(Photos.sayingItIs(65_535, 65_535)))
                .isEqualTo("The picture has 65535 by 65535 points. Choose one with at most 24 million, or make it"
                        + " smaller first.");
        assertThat(refusal(cmyk())).contains("CMYK");
    }

    @Test
    void a_text_that_swells_to_gigabytes_is_cut_away_unread() throws Exception {
        var packed = new ByteArrayOutputStream();
        try (var deflate = new DeflaterOutputStream(packed)) {
            byte[] zeros = new byte[1 << 20];
            for (int i = 0; i < 300; i++) {
                deflate.write(zeros);
            }
        }
        byte[] content = Photos.with(packed.toByteArray(), 0, text("k\0\0"));

        assertThat(new PrintedPictures().develop(Photos.withChunk(Photos.of("png", 9, 9), "zTXt", content)))
                .isInstanceOf(Developed.Good.class);
    }

    private static Map<String, byte[]> hostile() {
        byte[] png = Photos.of("png", 30, 20);
        byte[] jpeg = Photos.of("jpg", 30, 20);
        Map<String, byte[]> files = new TreeMap<>();
        files.put("nothing", new byte[0]);
        files.put("zeros", new byte[1000]);
        files.put("only the beginning of a PNG", Photos.until(png, 8));
        files.put("a PNG cut in its head", Photos.until(png, 20));
        files.put("a PNG cut in its points", Photos.until(png, png.length - 20));
        files.put("only the beginning of a JPEG", Photos.until(jpeg, 3));
        files.put("a JPEG cut in its head", Photos.until(jpeg, 100));
        files.put("a JPEG cut in its points", Photos.until(jpeg, jpeg.length - 5));
        files.put("a JPEG of no size", sized(jpeg, 0));
        files.put("a PNG of no size", Photos.sayingItIs(0, 0));
        files.put("a PNG of less than no size", Photos.sayingItIs(-1, 5));
        files.put("a PNG bomb", Photos.sayingItIs(50_000, 50_000));
        files.put("a PNG that is flat and long", Photos.sayingItIs(Integer.MAX_VALUE, 1));
        files.put("a PNG with points for one line of many", Photos.sayingItIs(4000, 4000));
        files.put("a JPEG bomb", sized(jpeg, 65_535));
        files.put("a JPEG with a segment of no length", Photos.with(jpeg, 2, new byte[] {-1, -31, 0, 0}));
        files.put("a JPEG of a thousand scans", scans(jpeg));
        files.put("a JPEG for printers", cmyk());
        files.put("a PNG with a chunk of less than no length", length(png, -5));
        files.put("a PNG with a chunk longer than the file", length(png, Integer.MAX_VALUE));
        files.put("a GIF", text("GIF89a\1\0\1\0"));
        files.put("a film", text("\0\0\0\40ftypheic"));
        files.put("a drawing", text("<?xml version='1.0'?><svg onload='alert(1)'/>"));
        files.put("a page", text("<!doctype html><script>alert(1)</script>"));
        files.put("a program", text("MZ\220\0"));
        files.put("a ZIP", text("PK\3\4"));
        files.put("a BMP", Photos.of("bmp", 5, 5));
        files.put("too many bytes", Photos.with(png, png.length, new byte[5 * 1024 * 1024]));
        return files;
    }

    private static byte[] sized(byte[] jpeg, int size) {
        byte[] file = jpeg.clone();
        int frame = frame(file);
        for (int i = 0; i < 4; i++) {
            file[frame + 5 + i] = (byte) (i % 2 == 0 ? size >> 8 : size);
        }
        return file;
    }

    private static byte[] cmyk() {
        byte[] file = Photos.of("jpg", 30, 20);
        file[frame(file) + 9] = 4;
        return file;
    }

    private static int frame(byte[] jpeg) {
        for (int i = 2; i < jpeg.length; i++) {
            if (jpeg[i] == -1 && jpeg[i + 1] == (byte) 0xc0) {
                return i;
            }
        }
        throw new AssertionError("A JPEG has a frame");
    }

    private static byte[] scans(byte[] jpeg) {
        int scan = jpeg.length - 2;
        while (jpeg[scan] != -1 || jpeg[scan + 1] != (byte) 0xda) {
            scan--;
        }
        byte[] one = Arrays.copyOfRange(jpeg, scan, jpeg.length - 2);
        byte[] file = jpeg;
        for (int i = 0; i < 1000; i++) {
            file = Photos.with(file, scan, one);
        }
        return file;
    }

    private static byte[] length(byte[] png, int length) {
        byte[] file = png.clone();
        for (int i = 0; i < 4; i++) {
            file[33 + i] = (byte) (length >> (24 - 8 * i));
        }
        return file;
    }

    private static byte[] text(String text) {
        return text.getBytes(StandardCharsets.ISO_8859_1);
    }

    private static String refusal(byte[] file) {
        Developed developed = new PrintedPictures().develop(file);
        assertThat(developed).isInstanceOf(Developed.Refused.class);
        return ((Developed.Refused) developed).sentence();
    }
}
