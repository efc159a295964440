// SPDX-License-Identifier: Apache-2.0
package app.supple.journeys;

import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.ReducedMotion;

/// A device to look at the pages with.
enum Screen {
    PHONE(390, 844),
    DESKTOP(1280, 800),
    /// As small as a figure is still read.
    FIGURE(300, 225);

    private final int width;
    private final int height;

    Screen(int width, int height) {
        this.width = width;
        this.height = height;
    }

    /// With less motion asked for: a journey through minutes would draw thousands of frames that nobody looks at.
    NewContextOptions context(ColorScheme theme) {
        return new NewContextOptions()
                .setViewportSize(width, height)
                .setColorScheme(theme)
                .setReducedMotion(ReducedMotion.REDUCE)
                .setLocale("en-GB")
                .setTimezoneId(Address.BERLIN.getId());
    }
}
