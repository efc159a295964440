// SPDX-License-Identifier: Apache-2.0
package app.supple.journeys;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import javax.imageio.ImageIO;

/// A picture that was looked at and kept. What differs is written out beside it: actual, expected, difference.
record Reference(String name) {

    private static final Path KEPT = Path.of("src/test/resources/app/supple/journeys/figures");
    private static final Path OUT = Path.of("target/figures");
    private static final boolean REWRITE = Boolean.getBoolean("figures.rewrite");

    /// Of 255, in one colour: less is a matter of the machine that draws.
    private static final int NOTICEABLE = 40;

    /// Of all pixels: so many may differ noticeably.
    private static final double FEW = .002;

    /// What is wrong with this picture; nothing if it looks as it did.
    Optional<String> check(byte[] png) {
        try {
            if (REWRITE) {
                Files.createDirectories(KEPT);
                Files.write(kept(), png);
            }
            return Files.exists(kept()) ? compared(png) : Optional.of(written(png) + ": there is no such picture yet");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Path kept() {
        return KEPT.resolve(name + ".png");
    }

    private Optional<String> compared(byte[] png) throws IOException {
        BufferedImage actual = ImageIO.read(new ByteArrayInputStream(png));
        BufferedImage expected = ImageIO.read(kept().toFile());
        if (actual.getWidth() != expected.getWidth() || actual.getHeight() != expected.getHeight()) {
            return Optional.of(written(png) + ": another size");
        }
        BufferedImage difference = new BufferedImage(actual.getWidth(), actual.getHeight(), BufferedImage.TYPE_INT_RGB);
        double share = difference(actual, expected, difference);
        if (share <= FEW) {
            return Optional.empty();
        }
        Files.copy(kept(), fresh("-expected"));
        ImageIO.write(difference, "png", fresh("-difference").toFile());
        return Optional.of("%s: %.2f %% of the pixels differ".formatted(written(png), share * 100));
    }

    /// Paints what differs in white, and counts it.
    private static double difference(BufferedImage one, BufferedImage other, BufferedImage into) {
        int differing = 0;
        for (int y = 0; y < one.getHeight(); y++) {
            for (int x = 0; x < one.getWidth(); x++) {
                if (distance(one.getRGB(x, y), other.getRGB(x, y)) > NOTICEABLE) {
                    into.setRGB(x, y, 0xffffff);
                    differing++;
                }
            }
        }
        return (double) differing / (one.getWidth() * one.getHeight());
    }

    private static int distance(int one, int other) {
        int farthest = 0;
        for (int shift = 0; shift <= 16; shift += 8) {
            farthest = Math.max(farthest, Math.abs((one >> shift & 0xff) - (other >> shift & 0xff)));
        }
        return farthest;
    }

    private Path written(byte[] png) throws IOException {
        return Files.write(fresh("-actual"), png);
    }

    private Path fresh(String kind) throws IOException {
        Files.createDirectories(OUT);
        Path file = OUT.resolve(name + kind + ".png");
        Files.deleteIfExists(file);
        return file;
    }
}
