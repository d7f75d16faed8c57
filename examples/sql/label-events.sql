-- Labels each row of your_events (id, state, day) with the state's status, the chair and the Secretary-General on its day.
-- Spans are half-open; the end of time stands for the end of a span that still holds. Few days have many events, so each
-- day is looked up once, and every join with the events has an equality.
WITH days AS (
  SELECT DISTINCT day FROM your_events
),
chairs AS (
  SELECT days.day, chairmanships.state AS chair
  FROM days
  JOIN chairmanships ON days.day >= valid_from AND days.day < coalesce(valid_until, DATE '9999-12-31')
),
heads AS (
  SELECT days.day, person_id AS secretary_general
  FROM days
  JOIN secretaries_general ON days.day >= valid_from AND days.day < coalesce(valid_until, DATE '9999-12-31')
)
SELECT your_events.id AS id, held.status, chairs.chair, heads.secretary_general
FROM your_events
LEFT JOIN affiliations AS held
  ON held.state = your_events.state
  AND your_events.day >= held.valid_from
  AND your_events.day < coalesce(held.valid_until, DATE '9999-12-31')
LEFT JOIN chairs ON chairs.day = your_events.day
LEFT JOIN heads ON heads.day = your_events.day;
