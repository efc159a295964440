-- SPDX-License-Identifier: Apache-2.0
-- Whoever claims a nudge takes all that the same person waits for. Their past grows for years, and need not be read.

CREATE INDEX occurrence_to_come ON occurrence (person_id, next_at_ms) WHERE next_at_ms IS NOT NULL;
