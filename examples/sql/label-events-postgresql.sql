-- What label-events.sql answers, by the ranges and indexes of ranges-postgresql.sql.
SELECT your_events.id, affiliations.status, chairmanships.state AS chair, secretaries_general.person_id AS secretary_general
FROM your_events
LEFT JOIN affiliations ON affiliations.state = your_events.state AND affiliations.held @> your_events.day
LEFT JOIN chairmanships ON chairmanships.held @> your_events.day
LEFT JOIN secretaries_general ON secretaries_general.held @> your_events.day;
