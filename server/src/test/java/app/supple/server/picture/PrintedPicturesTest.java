// SPDX-License-Identifier: Apache-2.0
package app.supple.server.picture;

import static org.assertj.core.api.Assertions.assertThat;

import app.supple.own.Darkroom.Developed;
import app.supple.own.OwnPicture;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// What becomes of pictures that are as they should be.
class PrintedPicturesTest {

    private static final int RED = 0xffff0000;
    private static final int BLUE = 0xff0000ff;

    @ParameterizedTest
    @ValueSource(strings = {"png", "jpg"})
    void a_picture_becomes_a_png_of_at_most_1024_points(String format) throws IOException {
        BufferedImage small = shown(Photos.of(format, 300, 200));
        assertThat(small.getWidth()).isEqualTo(300);
        assertThat(small.getHeight()).isEqualTo(200);

        BufferedImage large = shown(Photos.of(format, 4000, 3000));
        assertThat(large.getWidth()).isEqualTo(1024);
        assertThat(large.getHeight()).isEqualTo(768);
    }

    @Test
    void what_was_made_once_comes_out_the_same_again() {
        OwnPicture once = good(Photos.of("jpg", 1700, 900));
        OwnPicture again = good(once.png());

        assertThat(again.id()).isEqualTo(once.id());
        assertThat(again.png()).isEqualTo(once.png());
    }

    @Test
    void what_does_not_pack_well_is_made_smaller_until_it_fits() {
        OwnPicture noise = good(Photos.noise(1400, 1000));

        assertThat(noise.png()).hasSizeLessThanOrEqualTo(OwnPicture.LARGEST);
        assertThat(good(noise.png()).id()).isEqualTo(noise.id());
    }

    @ParameterizedTest
    @CsvSource({
        "1, 60, 40, L",
        "2, 60, 40, R",
        "3, 60, 40, R",
        "4, 60, 40, L",
        "5, 40, 60, T",
        "6, 40, 60, T",
        "7, 40, 60, B",
        "8, 40, 60, B"
    })
    void a_photograph_stands_as_it_was_seen(int orientation, int width, int height, String red) throws IOException {
        BufferedImage picture = shown(Photos.turned(orientation, 60, 40));

        assertThat(picture.getWidth()).isEqualTo(width);
        assertThat(picture.getHeight()).isEqualTo(height);
        assertThat(isRed(picture.getRGB(2, 2))).isEqualTo(red.equals("L") || red.equals("T"));
        assertThat(isRed(picture.getRGB(width - 3, height - 3))).isEqualTo(red.equals("R") || red.equals("B"));
    }

    @Test
    void nothing_of_the_file_is_left_but_what_is_to_be_seen() throws IOException {
        byte[] secret = "made at 52.5N 13.4E <script>alert(1)</script>".getBytes(StandardCharsets.US_ASCII);
        byte[] png = Photos.withChunk(Photos.of("png", 30, 20), "tEXt", secret);
        byte[] carrying = Photos.with(png, png.length, secret);

        OwnPicture picture = good(carrying);

        assertThat(new String(picture.png(), StandardCharsets.ISO_8859_1)).doesNotContain("script", "52.5N");
        assertThat(picture.id()).isEqualTo(good(Photos.of("png", 30, 20)).id());
        assertThat(ImageIO.read(new ByteArrayInputStream(picture.png())).getRGB(1, 1))
                .isEqualTo(RED);
        assertThat(ImageIO.read(new ByteArrayInputStream(picture.png())).getRGB(28, 1))
                .isEqualTo(BLUE);
    }

    private static boolean isRed(int colour) {
        return (colour >> 16 & 0xff) > 128;
    }

    private static BufferedImage shown(byte[] file) throws IOException {
        return ImageIO.read(new ByteArrayInputStream(good(file).png()));
    }

    private static OwnPicture good(byte[] file) {
        Developed developed = new PrintedPictures().develop(file);
        assertThat(developed).isInstanceOf(Developed.Good.class);
        return ((Developed.Good) developed).picture();
    }
}
