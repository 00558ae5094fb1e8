-- One row a user, from lines of mastering/decision/1 in the file :file.
SELECT
  "user" AS user_id,
  CASE json_type(master) WHEN 'VARCHAR' THEN master ->> '$' END AS master,
  master ->> '$.outcome' AS master_outcome,
  master ->> '$.between[*]' AS master_could_be,
  master ->> '$.settledBy[*]' AS master_settled_by,
  map_from_entries([
    {name: e.key, holder: CASE json_type(e.value) WHEN 'VARCHAR' THEN e.value ->> '$' END}
    FOR e IN map_entries(owners)]) AS owners,
  [{attribute: e.key, outcome: e.value ->> '$.outcome', could_be: e.value ->> '$.between[*]',
    settled_by: e.value ->> '$.settledBy[*]'}
    FOR e IN map_entries(owners) IF json_type(e.value) = 'OBJECT'] AS open_owners,
  [{app: p.app, inbound: p.inbound, outcome: p.outcome, reason: p.reason, cause: p.cause, "owner": p."owner",
    attributes: coalesce(p.attributes, []), since: p.since, "rule": p."rule",
    ways_out: coalesce(p."waysOut", []), settled_by: coalesce(p."settledBy", [])}
    FOR p IN pushes] AS pushes,
  coalesce(assumes, []) AS assumes,
  coalesce(findings, []) AS findings,
  coalesce(demands, []) AS demands,
  situation
FROM read_json(
  :file, format = 'newline_delimited', auto_detect = false, maximum_object_size = 50331648,
  columns = {
    "user": 'VARCHAR',
    master: 'JSON',
    owners: 'MAP(VARCHAR, JSON)',
    pushes: 'STRUCT(app VARCHAR, inbound VARCHAR, outcome VARCHAR, reason VARCHAR, cause VARCHAR,
      "owner" VARCHAR, attributes VARCHAR[], since VARCHAR, "rule" VARCHAR, "waysOut" VARCHAR[],
      "settledBy" VARCHAR[])[]',
    assumes: 'VARCHAR[]',
    findings: 'VARCHAR[]',
    demands: 'STRUCT(demand INTEGER, line INTEGER, kept VARCHAR)[]',
    situation: 'VARCHAR'})
