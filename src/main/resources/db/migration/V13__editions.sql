-- the edition of the shipped content that a revision came with; null where curators published it
alter table revision add column edition integer check (edition >= 1);
update revision set edition = 1 where curator_id is null and number = 1;

-- the edition that the content was brought to; 0 where there is none yet
alter table content add column edition integer default 0 not null;
update content set edition = 1 where exists (select 1 from revision);

-- what an edition says of an entry that was left as it was, for curators had changed it, withdrawn it or were drafting it
create table edition_change (
  id uuid primary key,
  kind varchar(20) not null,
  entry uuid not null unique,
  edition integer not null check (edition >= 1),
  slug varchar(80) not null,
  label varchar not null,
  -- null where the edition withdraws the entry
  form varchar,
  reason varchar not null,
  draft_id uuid references draft,
  set_aside_by_id uuid references curator,
  set_aside_at timestamp(6) with time zone,
  check ((set_aside_by_id is null) = (set_aside_at is null))
);
