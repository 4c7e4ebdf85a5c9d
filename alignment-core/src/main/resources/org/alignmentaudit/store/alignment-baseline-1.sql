-- The tables that keep baselines, version 1. Plain SQL, to be run once.

-- A row for each portfolio. Updates lock it. Nothing is kept yet while the revision is 0.
create table alignment_baseline (
  portfolio varchar(250) not null primary key,
  revision  bigint       not null
);

-- The findings that are known.
create table alignment_baseline_finding (
  portfolio          varchar(250)  not null references alignment_baseline (portfolio),
  fingerprint        varchar(64)   not null,
  rule_id            varchar(64)   not null,
  subject_type       varchar(32)   not null,
  subject_id         varchar(250)  not null,
  subject_name       varchar(1000) not null,
  first_seen         date          not null,
  severity           varchar(16)   not null,
  confidence         double precision not null,
  alternatives       varchar(250),
  waiver_reason      varchar(4000),
  waiver_approved_by varchar(1000),
  waiver_until       date,
  primary key (portfolio, fingerprint)
);
