-- who wrote a revision, beside who published it; as far as it is known, which is where a draft was published
create table revision_author (
  revision_id uuid not null references revision,
  curator_id uuid not null references curator,
  primary key (revision_id, curator_id)
);
insert into revision_author
  select distinct r.id, a.curator_id from revision r
    join draft d on d.entry = r.entry and d.published_revision = r.number
    join draft_author a on a.draft_id = d.id;

-- a draft that went on in another, which nobody discarded
alter table draft add column merged_into_id uuid references draft;

-- more is done to a draft than submitting it and sending it back, and each time somebody did it; a new table, for the
-- name of the check that has to go is another in each database
create table draft_step (
  id uuid primary key,
  draft_id uuid not null references draft,
  curator_id uuid not null references curator,
  step varchar(20) not null check (case step
      when 'SUBMITTED' then true
      when 'SENT_BACK' then true
      when 'PUBLISHED' then true
      when 'DISCARDED' then true
      when 'RECOVERED' then true
      else false end),
  text varchar not null,
  at timestamp(6) with time zone not null
);
insert into draft_step select id, draft_id, curator_id, step, text, at from draft_comment;
drop table draft_comment;
alter table draft_step rename to draft_comment;
create index draft_comment_draft on draft_comment (draft_id, at);
