-- What DuckDB and Parquet keep within a row of decisions, as rows of their own.
CREATE OR REPLACE VIEW owners AS
SELECT
  user_id, attribute, owner, held.outcome, coalesce(held.could_be, []) AS could_be,
  coalesce(held.settled_by, []) AS settled_by
FROM (
  SELECT
    user_id, held.key AS attribute, held.value AS owner,
    [o FOR o IN open_owners IF o.attribute = held.key][1] AS held
  FROM (SELECT user_id, open_owners, unnest(map_entries(owners)) AS held FROM decisions));

CREATE OR REPLACE VIEW pushes AS
SELECT user_id, unnest(range(1, len(pushes) + 1)) AS position, unnest(pushes, max_depth := 2)
FROM decisions;

CREATE OR REPLACE VIEW findings AS
SELECT user_id, unnest(findings) AS code FROM decisions;

CREATE OR REPLACE VIEW demands AS
SELECT user_id, unnest(demands, max_depth := 2) FROM decisions;
