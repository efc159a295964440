-- SPDX-License-Identifier: Apache-2.0
-- How a person wants the figures to look, in words; empty as long as nothing was chosen.

ALTER TABLE person ADD COLUMN look TEXT COLLATE "C" NOT NULL DEFAULT '';
