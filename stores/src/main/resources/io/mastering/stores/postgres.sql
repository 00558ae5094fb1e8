-- The tables of a database of PostgreSQL. What holds for a situation is kept once; views tell it of
-- each user.
CREATE TABLE IF NOT EXISTS run (
  version text NOT NULL,
  policy text NOT NULL,
  snapshot text NOT NULL,
  taken_at text,
  users bigint NOT NULL,
  rejected bigint NOT NULL,
  situations bigint NOT NULL,
  summary jsonb NOT NULL);

CREATE TABLE IF NOT EXISTS decisions (
  user_id text PRIMARY KEY,
  master text,
  master_outcome text,
  master_could_be text[] NOT NULL,
  master_settled_by text[] NOT NULL,
  assumes text[] NOT NULL,
  findings text[] NOT NULL,
  situation text NOT NULL);

CREATE INDEX IF NOT EXISTS decisions_situation ON decisions (situation);

CREATE TABLE IF NOT EXISTS demands (
  user_id text NOT NULL,
  demand integer NOT NULL,
  line integer NOT NULL,
  kept text NOT NULL);

CREATE TABLE IF NOT EXISTS situations (
  situation text PRIMARY KEY,
  facts text[] NOT NULL,
  assumes text[] NOT NULL,
  derivation jsonb NOT NULL,
  ways_out jsonb);

CREATE TABLE IF NOT EXISTS situation_owners (
  situation text NOT NULL,
  position integer NOT NULL,
  attribute text NOT NULL,
  owner text,
  outcome text,
  could_be text[] NOT NULL,
  settled_by text[] NOT NULL,
  PRIMARY KEY (situation, position));

CREATE TABLE IF NOT EXISTS situation_pushes (
  situation text NOT NULL,
  position integer NOT NULL,
  app text,
  inbound text,
  outcome text NOT NULL,
  reason text,
  cause text,
  owner text,
  attributes text[] NOT NULL,
  since text,
  rule text,
  ways_out text[] NOT NULL,
  settled_by text[] NOT NULL,
  PRIMARY KEY (situation, position));

CREATE OR REPLACE VIEW owners AS
SELECT d.user_id, o.attribute, o.owner, o.outcome, o.could_be, o.settled_by
FROM decisions d JOIN situation_owners o USING (situation);

CREATE OR REPLACE VIEW pushes AS
SELECT
  d.user_id, p.position, p.app, p.inbound, p.outcome, p.reason, p.cause, p.owner, p.attributes, p.since,
  p.rule, p.ways_out, p.settled_by
FROM decisions d JOIN situation_pushes p USING (situation);

CREATE OR REPLACE VIEW findings AS
SELECT user_id, unnest(findings) AS code FROM decisions;
