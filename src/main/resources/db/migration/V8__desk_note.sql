-- the desk's note of a published entry as it was changed since its last revision: it is for curators, so it changes without one
create table desk_note (
  id uuid primary key,
  entry uuid not null,
  text varchar not null,
  curator_id uuid not null references curator,
  at timestamp(6) with time zone not null
);
create index desk_note_entry on desk_note (entry, at);
