// SPDX-License-Identifier: Apache-2.0
package app.supple.server.picture;

import app.supple.own.OwnPicture;
import app.supple.own.PictureId;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.AffineTransform;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import javax.imageio.ImageIO;
import javax.imageio.ImageReadParam;
import javax.imageio.ImageReader;
import javax.imageio.stream.MemoryCacheImageInputStream;
import javax.imageio.stream.MemoryCacheImageOutputStream;

/// What is done to a picture, with the library of Java.
final class Prints {

    private static final int ID_BYTES = 16;

    private Prints() {}

    /// Reads every second, third, … point of a large picture, so that it never stands in memory whole.
    static BufferedImage read(Negative negative) throws IOException {
        ImageReader reader =
                ImageIO.getImageReadersByFormatName(negative.format()).next();
        try (var in = new MemoryCacheImageInputStream(
                new ByteArrayInputStream(negative.file().file()))) {
            reader.setInput(in, true, true);
            if (reader.getWidth(0) != negative.size().width()
                    || reader.getHeight(0) != negative.size().height()) {
                throw new Unfit("The picture says two things about its size. Open it, save it anew, and try again.");
            }
            ImageReadParam how = reader.getDefaultReadParam();
            int every = Math.max(1, negative.size().longer() / OwnPicture.LONGEST_SIDE);
            how.setSourceSubsampling(every, every, 0, 0);
            return reader.read(0, how);
        } finally {
            reader.dispose();
        }
    }

    /// Turned as it was seen, on white where it was clear.
    static BufferedImage upright(BufferedImage picture, int turned) {
        boolean onItsSide = turned > 4;
        int width = onItsSide ? picture.getHeight() : picture.getWidth();
        int height = onItsSide ? picture.getWidth() : picture.getHeight();
        return drawn(picture, width, height, turn(turned, picture.getWidth(), picture.getHeight()));
    }

    /// No side longer than this. What fits is left as it is.
    static BufferedImage within(BufferedImage picture, int longest) {
        int longer = Math.max(picture.getWidth(), picture.getHeight());
        if (longer <= longest) {
            return picture;
        }
        double scale = (double) longest / longer;
        int width = Math.max(1, (int) Math.round(picture.getWidth() * scale));
        int height = Math.max(1, (int) Math.round(picture.getHeight() * scale));
        return drawn(
                picture,
                width,
                height,
                AffineTransform.getScaleInstance(
                        (double) width / picture.getWidth(), (double) height / picture.getHeight()));
    }

    static byte[] png(BufferedImage picture) throws IOException {
        var out = new ByteArrayOutputStream();
        try (var image = new MemoryCacheImageOutputStream(out)) {
            ImageIO.write(picture, "png", image);
        }
        return out.toByteArray();
    }

    /// From what is to be seen: how wide it is, and the colour of every point.
    static PictureId name(BufferedImage picture) {
        MessageDigest digest = sha256();
        int width = picture.getWidth();
        digest.update(ByteBuffer.allocate(Integer.BYTES).putInt(width).flip());
        for (int y = 0; y < picture.getHeight(); y++) {
            ByteBuffer row = ByteBuffer.allocate(width * Integer.BYTES);
            row.asIntBuffer().put(picture.getRGB(0, y, width, 1, null, 0, width));
            digest.update(row);
        }
        return new PictureId(HexFormat.of().formatHex(digest.digest(), 0, ID_BYTES));
    }

    /// As EXIF counts: 2, 4, 5 and 7 are mirrored, 3 stands on its head, 5 to 8 lie on a side.
    private static AffineTransform turn(int turned, int width, int height) {
        return switch (turned) {
            case 2 -> new AffineTransform(-1, 0, 0, 1, width, 0);
            case 3 -> new AffineTransform(-1, 0, 0, -1, width, height);
            case 4 -> new AffineTransform(1, 0, 0, -1, 0, height);
            case 5 -> new AffineTransform(0, 1, 1, 0, 0, 0);
            case 6 -> new AffineTransform(0, 1, -1, 0, height, 0);
            case 7 -> new AffineTransform(0, -1, -1, 0, height, width);
            case 8 -> new AffineTransform(0, -1, 1, 0, 0, width);
            default -> new AffineTransform();
        };
    }

    private static BufferedImage drawn(BufferedImage picture, int width, int height, AffineTransform how) {
        var paper = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        Graphics2D pen = paper.createGraphics();
        pen.setColor(Color.WHITE);
        pen.fillRect(0, 0, width, height);
        pen.setRenderingHint(RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BILINEAR);
        pen.drawImage(picture, how, null);
        pen.dispose();
        return paper;
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
