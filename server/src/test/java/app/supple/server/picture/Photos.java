// SPDX-License-Identifier: Apache-2.0
package app.supple.server.picture;

import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Random;
import java.util.zip.CRC32;
import javax.imageio.ImageIO;

/// Pictures, good and bad ones, made as they are needed.
public final class Photos {

    private Photos() {}

    /// Red on the left, blue on the right.
    public static byte[] of(String format, int width, int height) {
        var picture = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        var pen = picture.createGraphics();
        pen.setColor(Color.RED);
        pen.fillRect(0, 0, width / 2, height);
        pen.setColor(Color.BLUE);
        pen.fillRect(width / 2, 0, width - width / 2, height);
        pen.dispose();
        return written(picture, format);
    }

    /// Which no packing makes small.
    public static byte[] noise(int width, int height) {
        var picture = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        var random = new Random(7);
        for (int y = 0; y < height; y++) {
            for (int x = 0; x < width; x++) {
                picture.setRGB(x, y, random.nextInt());
            }
        }
        return written(picture, "jpg");
    }

    /// A JPEG whose EXIF says how the camera was held.
    public static byte[] turned(int orientation, int width, int height) {
        byte[] exif = ByteBuffer.allocate(36)
                .putShort((short) 0xffe1)
                .putShort((short) 34)
                .put("Exif\0\0MM\0*".getBytes(StandardCharsets.ISO_8859_1))
                .putInt(8)
                .putShort((short) 1)
                .putShort((short) 0x0112)
                .putShort((short) 3)
                .putInt(1)
                .putShort((short) orientation)
                .putShort((short) 0)
                .array();
        return with(of("jpg", width, height), 2, exif);
    }

    /// A PNG with one more chunk after its head.
    public static byte[] withChunk(byte[] png, String kind, byte[] content) {
        byte[] named = with(content, 0, kind.getBytes(StandardCharsets.ISO_8859_1));
        var crc = new CRC32();
        crc.update(named);
        byte[] chunk = ByteBuffer.allocate(content.length + 12)
                .putInt(content.length)
                .put(named)
                .putInt((int) crc.getValue())
                .array();
        return with(png, 33, chunk);
    }

    /// A PNG that says it is so large, in some dozen bytes.
    public static byte[] sayingItIs(int width, int height) {
        byte[] png = of("png", 1, 1);
        ByteBuffer.wrap(png).putInt(16, width).putInt(20, height);
        var crc = new CRC32();
        crc.update(png, 12, 17);
        ByteBuffer.wrap(png).putInt(29, (int) crc.getValue());
        return png;
    }

    static byte[] with(byte[] file, int place, byte[] more) {
        return ByteBuffer.allocate(file.length + more.length)
                .put(file, 0, place)
                .put(more)
                .put(file, place, file.length - place)
                .array();
    }

    static byte[] until(byte[] file, int length) {
        return Arrays.copyOf(file, length);
    }

    private static byte[] written(BufferedImage picture, String format) {
        try {
            var out = new ByteArrayOutputStream();
            ImageIO.write(picture, format, out);
            return out.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
