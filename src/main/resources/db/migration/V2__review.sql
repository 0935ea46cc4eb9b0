-- drafts that several curators work on: how often each was saved, whether it waits for review, and what was said of it
alter table draft add column saves integer default 1 not null check (saves >= 1);
alter table draft add column submitted_at timestamp(6) with time zone;

create table draft_comment (
  id uuid primary key,
  draft_id uuid not null references draft,
  curator_id uuid not null references curator,
  step varchar(20) not null check (case step
      when 'SUBMITTED' then true
      when 'SENT_BACK' then true
      else false end),
  text varchar not null,
  at timestamp(6) with time zone not null
);
create index draft_comment_draft on draft_comment (draft_id, at);

-- a book or a letter is a source without a web address
alter table source alter column url drop not null;
