-- After tables.sql and load-postgresql.sql: spans as ranges, an index on them, and a constraint that refuses a
-- second status of a state, a second chair or a second Secretary-General on the same day.
CREATE EXTENSION IF NOT EXISTS btree_gist;

ALTER TABLE affiliations
  ADD held daterange NOT NULL GENERATED ALWAYS AS (daterange(valid_from, valid_until)) STORED,
  ADD CONSTRAINT one_status_a_day EXCLUDE USING gist (state WITH =, held WITH &&);

ALTER TABLE chairmanships
  ADD held daterange NOT NULL GENERATED ALWAYS AS (daterange(valid_from, valid_until)) STORED,
  ADD CONSTRAINT one_chair_a_day EXCLUDE USING gist (held WITH &&);

ALTER TABLE secretaries_general
  ADD held daterange NOT NULL GENERATED ALWAYS AS (daterange(valid_from, valid_until)) STORED,
  ADD CONSTRAINT one_head_a_day EXCLUDE USING gist (held WITH &&);
