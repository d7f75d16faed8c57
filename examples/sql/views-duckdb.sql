-- The three tables straight from Parquet, beside which this is run; nothing is copied.
CREATE VIEW affiliations AS FROM 'affiliations.parquet';
CREATE VIEW chairmanships AS FROM 'chairmanships.parquet';
CREATE VIEW secretaries_general AS FROM 'secretaries_general.parquet';
