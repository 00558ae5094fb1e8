-- One row a situation, from lines of mastering/situation/1 in the file :file.
SELECT
  situation,
  coalesce(facts, []) AS facts,
  coalesce(assumes, []) AS assumes,
  coalesce(derivation, []) AS derivation,
  "waysOut" AS ways_out
FROM read_json(
  :file, format = 'newline_delimited', auto_detect = false, maximum_object_size = 50331648,
  columns = {
    situation: 'VARCHAR',
    facts: 'VARCHAR[]',
    assumes: 'VARCHAR[]',
    derivation: 'STRUCT("rule" VARCHAR, says VARCHAR)[]',
    "waysOut": 'JSON'})
