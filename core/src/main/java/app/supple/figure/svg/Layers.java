// SPDX-License-Identifier: Apache-2.0
package app.supple.figure.svg;

import app.supple.figure.paint.Scene;
import app.supple.figure.paint.Staging;

/// Puts floor, shadow, pillow and body on top of each other. Seen from above a shadow falls beside the body and over
/// the pillow, else it lies under both.
record Layers(Staging staging, PartMarkup parts) {
    String definitions(Scene scene) {
        return parts.definitions(scene);
    }

    String floor() {
        return props().under(staging.props());
    }

    String body(Scene scene) {
        return shadow(scene) + parts.painted(scene.body());
    }

    String shadow(Scene scene) {
        String pillows = props().pillows(staging.props());
        return staging.view().looksDown() ? pillows + parts.dropShadow(scene) : parts.painted(scene.shadow()) + pillows;
    }

    private PropMarkup props() {
        return new PropMarkup(parts.path(), parts.manner());
    }
}
