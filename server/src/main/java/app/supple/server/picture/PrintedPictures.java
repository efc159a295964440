// SPDX-License-Identifier: Apache-2.0
package app.supple.server.picture;

import app.supple.own.Darkroom;
import app.supple.own.OwnPicture;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.util.concurrent.locks.ReentrantLock;

/// Develops pictures with ImageIO. Nothing of it is loaded before the first picture comes.
public final class PrintedPictures implements Darkroom {

    private static final String DAMAGED =
            "The picture cannot be read to its end. Open it, save it anew, and try again.";

    /// A photograph takes a good part of the memory while it is developed.
    private final ReentrantLock oneAtATime = new ReentrantLock();

    @Override
    public Developed develop(byte[] file) {
        if (file.length > LARGEST) {
            return new Developed.Refused("The picture is larger than 5 megabytes. Make it smaller first.");
        }
        oneAtATime.lock();
        try {
            return new Developed.Good(print(Cut.of(file)));
        } catch (Unfit e) {
            return new Developed.Refused(e.sentence());
        } catch (IOException | RuntimeException e) {
            // Broken files make decoders fail in many ways; that is news about the file, not about Supple.
            return new Developed.Refused(DAMAGED);
        } finally {
            oneAtATime.unlock();
        }
    }

    /// Smaller and smaller until it is small enough to keep.
    private static OwnPicture print(Negative negative) throws IOException {
        BufferedImage picture = Prints.upright(Prints.read(negative), negative.turned());
        BufferedImage fitting = Prints.within(picture, OwnPicture.LONGEST_SIDE);
        byte[] png = Prints.png(fitting);
        while (png.length > OwnPicture.LARGEST) {
            fitting = Prints.within(fitting, Math.max(fitting.getWidth(), fitting.getHeight()) * 3 / 4);
            png = Prints.png(fitting);
        }
        return new OwnPicture(Prints.name(fitting), png);
    }
}
