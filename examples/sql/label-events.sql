-- Labels each row of your_events (id, state, day) with the state's status, the chair and the Secretary-General on its day.
-- Spans are half-open, and one without an end still holds. Few days, many events: each day is looked up once.
WITH days AS (
  SELECT DISTINCT day FROM your_events
),
chairs AS (
  SELECT days.day, chairmanships.state AS chair
  FROM days
  JOIN chairmanships ON days.day >= valid_from AND (days.day < valid_until OR valid_until IS NULL)
),
heads AS (
  SELECT days.day, person_id AS secretary_general
  FROM days
  JOIN secretaries_general ON days.day >= valid_from AND (days.day < valid_until OR valid_until IS NULL)
)
SELECT your_events.id, held.status, chairs.chair, heads.secretary_general
FROM your_events
LEFT JOIN affiliations AS held
  ON held.state = your_events.state
  AND your_events.day >= held.valid_from
  AND (your_events.day < held.valid_until OR held.valid_until IS NULL)
LEFT JOIN chairs ON chairs.day = your_events.day
LEFT JOIN heads ON heads.day = your_events.day
