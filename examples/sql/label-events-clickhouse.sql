-- What label-events.sql answers, by the dictionaries of dictionaries-clickhouse.sql: without a join, on every machine alone.
SELECT
  id,
  dictGetOrNull('statuses', 'status', tuple(state), day) AS status,
  dictGetOrNull('chairs', 'state', 0, day) AS chair,
  dictGetOrNull('heads', 'person_id', 0, day) AS secretary_general
FROM your_events;
