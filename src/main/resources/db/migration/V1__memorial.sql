-- One dialect for H2 (MODE=PostgreSQL) and PostgreSQL. Append-only: later changes are new files.
-- Choices are checked with CASE: H2 keeps the session that created an IN list and fails when it is closed.
-- Texts by language are JSON objects of BCP 47 codes to texts; dates are EDTF strings.

create table curator (
  id uuid primary key,
  name varchar(60) not null unique,
  password_hash varchar(100) not null,
  role varchar(20) not null check (case role
      when 'WRITER' then true
      when 'EDITOR' then true
      when 'ADMINISTRATOR' then true
      else false end),
  created_at timestamp(6) with time zone not null,
  development boolean not null
);

create table curator_session (
  token_hash varchar(64) primary key,
  curator_id uuid not null references curator,
  created_at timestamp(6) with time zone not null,
  expires_at timestamp(6) with time zone not null
);
create index curator_session_curator on curator_session (curator_id);
create index curator_session_expiry on curator_session (expires_at);

create table set_up_link (
  token_hash varchar(64) primary key,
  expires_at timestamp(6) with time zone not null
);

-- a row to lock while the initial content is published, so that two instances do not both do it
create table seed_lock (
  only_row boolean primary key check (only_row),
  taken boolean not null
);
insert into seed_lock (only_row, taken) values (true, false);

create table revision (
  id uuid primary key,
  kind varchar(20) not null check (case kind
      when 'source' then true
      when 'place' then true
      when 'page' then true
      when 'event' then true
      when 'figure' then true
      else false end),
  entry uuid not null,
  slug varchar(80) not null,
  number integer not null check (number >= 1),
  act varchar(20) not null check (case act
      when 'PUBLISHED' then true
      when 'WITHDRAWN' then true
      when 'RESTORED' then true
      else false end),
  label varchar not null,
  form varchar not null,
  reason varchar not null,
  curator_id uuid references curator,
  at timestamp(6) with time zone not null,
  unique (entry, number)
);
create index revision_slug on revision (kind, slug);
create index revision_at on revision (at);

create table draft (
  id uuid primary key,
  kind varchar(20) not null check (case kind
      when 'source' then true
      when 'place' then true
      when 'page' then true
      when 'event' then true
      when 'figure' then true
      else false end),
  entry uuid not null,
  base_revision integer not null check (base_revision >= 0),
  label varchar not null,
  form varchar not null,
  reason varchar,
  saved_by_id uuid not null references curator,
  created_at timestamp(6) with time zone not null,
  saved_at timestamp(6) with time zone not null,
  published_revision integer,
  discarded_at timestamp(6) with time zone,
  check (published_revision is null or discarded_at is null)
);
create index draft_entry on draft (entry);
create index draft_saved_at on draft (saved_at);

create table draft_author (
  draft_id uuid not null references draft,
  curator_id uuid not null references curator,
  primary key (draft_id, curator_id)
);

create table source (
  id uuid primary key,
  slug varchar(80) not null unique,
  language varchar(20) not null,
  revision integer not null check (revision >= 1),
  published_at timestamp(6) with time zone not null,
  revised_at timestamp(6) with time zone not null,
  title varchar not null,
  title_status varchar(30) not null
    check (case title_status
      when 'FROM_PAGE' then true
      when 'DESCRIBED' then true
      when 'RECONSTRUCTED_FROM_URL' then true
      else false end),
  publisher varchar not null,
  author varchar,
  published varchar(60),
  date_status varchar(20) not null check (case date_status
      when 'SHOWN' then true
      when 'INFERRED' then true
      when 'UNKNOWN' then true
      else false end),
  url varchar not null,
  source_language varchar(20) not null,
  perspective varchar not null,
  note varchar,
  check ((published is null) = (date_status = 'UNKNOWN'))
);
create index source_perspective on source (perspective);

create table place (
  id uuid primary key,
  slug varchar(80) not null unique,
  language varchar(20) not null,
  revision integer not null check (revision >= 1),
  published_at timestamp(6) with time zone not null,
  revised_at timestamp(6) with time zone not null,
  names varchar not null,
  aliases varchar,
  type varchar(20) not null
    check (case type
      when 'BORDER' then true
      when 'CITY' then true
      when 'CORRIDOR' then true
      when 'COUNTRY' then true
      when 'LINE' then true
      when 'REGION' then true
      when 'SETTLEMENT' then true
      when 'TERRITORY' then true
      when 'TOWN' then true
      when 'VILLAGE' then true
      else false end),
  point_role varchar(20) not null check (case point_role
      when 'LOCATION' then true
      when 'LABEL' then true
      when 'NONE' then true
      else false end),
  latitude double precision check (latitude between -90 and 90),
  longitude double precision check (longitude between -180 and 180),
  coordinate_source varchar,
  district varchar,
  country varchar(2),
  on_regional_map boolean not null,
  geonames_id integer,
  check ((latitude is null) = (longitude is null))
);

create table editorial_page (
  id uuid primary key,
  slug varchar(80) not null unique,
  language varchar(20) not null,
  revision integer not null check (revision >= 1),
  published_at timestamp(6) with time zone not null,
  revised_at timestamp(6) with time zone not null,
  title varchar not null,
  body varchar not null
);

create table event (
  id uuid primary key,
  slug varchar(80) not null unique,
  language varchar(20) not null,
  revision integer not null check (revision >= 1),
  published_at timestamp(6) with time zone not null,
  revised_at timestamp(6) with time zone not null,
  phase varchar(20) not null check (case phase
      when 'BACKGROUND' then true
      when 'WAR' then true
      when 'AFTERMATH' then true
      else false end),
  category varchar(20) not null
    check (case category
      when 'MILITARY' then true
      when 'DIPLOMATIC' then true
      when 'HUMANITARIAN' then true
      when 'POLITICAL' then true
      else false end),
  date varchar(60) not null,
  earliest date not null,
  latest date not null,
  time time(6),
  time_zone varchar(60),
  sequence integer not null check (sequence >= 0),
  title varchar not null,
  summary varchar not null,
  attribution varchar not null,
  disputed boolean not null,
  check (earliest <= latest),
  check (time is null or time_zone is not null)
);
create index event_days on event (earliest, latest);

create table event_place (
  event_id uuid not null references event,
  position integer not null,
  place_id uuid not null references place,
  primary key (event_id, position)
);
create index event_place_place on event_place (place_id);

create table event_citations (
  event_id uuid not null references event,
  position integer not null,
  source_id uuid not null references source,
  locator varchar,
  primary key (event_id, position)
);
create index event_citations_source on event_citations (source_id);

create table account (
  id uuid primary key,
  event_id uuid not null references event,
  position integer not null,
  party varchar not null,
  text varchar not null
);
create index account_event on account (event_id);

create table account_citations (
  account_id uuid not null references account,
  position integer not null,
  source_id uuid not null references source,
  locator varchar,
  primary key (account_id, position)
);
create index account_citations_source on account_citations (source_id);

create table figure (
  id uuid primary key,
  slug varchar(80) not null unique,
  language varchar(20) not null,
  revision integer not null check (revision >= 1),
  published_at timestamp(6) with time zone not null,
  revised_at timestamp(6) with time zone not null,
  population varchar(40) not null,
  measure varchar(40) not null,
  qualifier varchar(20) not null
    check (case qualifier
      when 'EXACT' then true
      when 'OVER' then true
      when 'NEARLY' then true
      when 'ABOUT' then true
      when 'AT_LEAST' then true
      when 'UP_TO' then true
      when 'BETWEEN' then true
      when 'SEVERAL' then true
      else false end),
  number numeric(15, 3),
  upper numeric(15, 3),
  unit varchar not null,
  as_of varchar(60),
  published varchar(60),
  reporter varchar not null,
  note varchar,
  supersedes_id uuid unique references figure,
  supersession varchar(20)
    check (supersession is null or case supersession
      when 'UPDATE' then true
      when 'CORRECTION' then true
      when 'REDEFINITION' then true
      when 'RETRACTION' then true
      else false end),
  part_of_id uuid references figure,
  scope_place_id uuid references place,
  scope_event_id uuid references event,
  scope_text varchar,
  check ((number is null) = (qualifier = 'SEVERAL')),
  check ((upper is not null) = (qualifier = 'BETWEEN')),
  check (upper is null or upper > number),
  check (supersedes_id is null or supersedes_id <> id),
  check (part_of_id is null or part_of_id <> id),
  check ((supersedes_id is null) = (supersession is null))
);
create index figure_ledger on figure (population, measure);
create index figure_part_of on figure (part_of_id);
create index figure_scope_place on figure (scope_place_id);
create index figure_scope_event on figure (scope_event_id);

create table figure_read_with (
  figure_id uuid not null references figure,
  position integer not null,
  read_with_id uuid not null references figure,
  primary key (figure_id, position)
);
create index figure_read_with_other on figure_read_with (read_with_id);

create table figure_citations (
  figure_id uuid not null references figure,
  position integer not null,
  source_id uuid not null references source,
  locator varchar,
  primary key (figure_id, position)
);
create index figure_citations_source on figure_citations (source_id);
