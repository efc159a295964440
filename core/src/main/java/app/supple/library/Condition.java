// SPDX-License-Identifier: Apache-2.0
package app.supple.library;

/// What may hold for a person, and make a stretch unfit for them or fit only in another form.
public enum Condition {
    /// A knee is sore, or was replaced.
    KNEE,
    /// Thin bones, or a fracture of the spine.
    OSTEOPOROSIS,
    /// Pregnant, or within twelve weeks of a birth.
    PREGNANCY,
    /// A narrowed spinal canal or a slipped vertebra.
    STENOSIS,
    /// Pain or tingling down one leg, mild and no longer changing.
    LEG_PAIN,
    /// A hip was replaced.
    HIP_REPLACEMENT,
    /// Unsure on their feet.
    BALANCE,
    /// Getting down to the floor and up again is too hard.
    NO_FLOOR
}
