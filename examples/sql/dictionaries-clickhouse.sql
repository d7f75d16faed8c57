-- After tables-clickhouse.sql and load-clickhouse.sql: the spans as dictionaries in memory, which answer by key and day.
-- The last day of a range is included, and without one the range has no end. The organisation is the key 0.
CREATE DICTIONARY statuses (state String, first_day Date32, last_day Nullable(Date32), status String)
PRIMARY KEY state
SOURCE(CLICKHOUSE(QUERY 'SELECT state, valid_from AS first_day, valid_until - 1 AS last_day, status FROM affiliations'))
LAYOUT(COMPLEX_KEY_RANGE_HASHED()) RANGE(MIN first_day MAX last_day) LIFETIME(0);

CREATE DICTIONARY chairs (organisation UInt64, first_day Date32, last_day Nullable(Date32), state String)
PRIMARY KEY organisation
SOURCE(CLICKHOUSE(QUERY 'SELECT 0 AS organisation, valid_from AS first_day, valid_until - 1 AS last_day, state FROM chairmanships'))
LAYOUT(RANGE_HASHED()) RANGE(MIN first_day MAX last_day) LIFETIME(0);

CREATE DICTIONARY heads (organisation UInt64, first_day Date32, last_day Nullable(Date32), person_id String)
PRIMARY KEY organisation
SOURCE(CLICKHOUSE(QUERY 'SELECT 0 AS organisation, valid_from AS first_day, valid_until - 1 AS last_day, person_id FROM secretaries_general'))
LAYOUT(RANGE_HASHED()) RANGE(MIN first_day MAX last_day) LIFETIME(0);
