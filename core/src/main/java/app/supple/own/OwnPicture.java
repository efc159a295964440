// SPDX-License-Identifier: Apache-2.0
package app.supple.own;

/// A picture that is safe to keep and to show: made anew from its points, and nothing else in it.
public final class OwnPicture {

    /// The longer side, in points.
    public static final int LONGEST_SIDE = 1024;

    /// In bytes. A photograph is made smaller until it fits.
    public static final int LARGEST = 700 * 1024;

    private final PictureId id;
    private final byte[] png;

    /// Takes the bytes of a PNG file, of which nobody else may keep hold.
    public OwnPicture(PictureId id, byte[] png) {
        this.id = id;
        this.png = png;
    }

    public PictureId id() {
        return id;
    }

    /// The file, to be read only.
    public byte[] png() {
        return png;
    }
}
