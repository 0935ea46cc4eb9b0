-- Makes a memorial on PostgreSQL a hundred times as large: 99 copies of each event, figure, place and source. Copies with
-- even numbers refer to the original places and events and cite the original sources, the others to copies of
-- the same number. Ten copies of each entry, and the original, get a second revision by a curator.
\set ON_ERROR_STOP on
begin;

create function pg_temp.copy(id uuid, k integer) returns uuid immutable language sql return md5(id::text || '/' || k)::uuid;
create function pg_temp.shared(id uuid, k integer) returns uuid immutable language sql
  return case when k % 2 = 0 then id else pg_temp.copy(id, k) end;
create temporary table copies as select k from generate_series(1, 99) k;
create temporary table original as
  select id from source union all select id from place union all select id from event union all select id from figure;

insert into source select (jsonb_populate_record(s, jsonb_build_object(
    'id', pg_temp.copy(id, k), 'slug', slug || '-copy-' || k, 'title', title || ' ' || k))).*
  from source s, copies;

insert into place select (jsonb_populate_record(p, jsonb_build_object(
    'id', pg_temp.copy(id, k), 'slug', slug || '-copy-' || k,
    'latitude', latitude + .2 * sin(k), 'longitude', longitude + .2 * cos(k)))).*
  from place p, copies;

insert into event select (jsonb_populate_record(e, jsonb_build_object(
    'id', pg_temp.copy(id, k), 'slug', slug || '-copy-' || k, 'position', position || '-copy-' || k))).*
  from event e, copies;
insert into event_place select pg_temp.copy(event_id, k), position, pg_temp.shared(place_id, k) from event_place, copies;
insert into event_citations
  select pg_temp.copy(event_id, k), position, pg_temp.shared(source_id, k), locator from event_citations, copies;
insert into account select (jsonb_populate_record(a, jsonb_build_object(
    'id', pg_temp.copy(id, k), 'event_id', pg_temp.copy(event_id, k)))).*
  from account a, copies;
insert into account_citations
  select pg_temp.copy(account_id, k), position, pg_temp.shared(source_id, k), locator from account_citations, copies;

insert into figure select (jsonb_populate_record(f, jsonb_build_object(
    'id', pg_temp.copy(id, k), 'slug', slug || '-copy-' || k, 'number', number + k, 'upper', upper + k,
    'supersedes_id', pg_temp.copy(supersedes_id, k), 'part_of_id', pg_temp.copy(part_of_id, k),
    'scope_place_id', pg_temp.shared(scope_place_id, k), 'scope_event_id', pg_temp.shared(scope_event_id, k)))).*
  from figure f, copies;
insert into figure_read_with
  select pg_temp.copy(figure_id, k), position, pg_temp.copy(read_with_id, k) from figure_read_with, copies;
insert into figure_citations
  select pg_temp.copy(figure_id, k), position, pg_temp.shared(source_id, k), locator from figure_citations, copies;

insert into revision select (jsonb_populate_record(r, jsonb_build_object(
    'id', pg_temp.copy(r.id, k), 'entry', pg_temp.copy(entry, k), 'slug', slug || '-copy-' || k,
    'form', replace(form, '"slug":"' || slug || '"', '"slug":"' || slug || '-copy-' || k || '"')))).*
  from revision r join original o on o.id = r.entry, copies;

insert into curator (id, name, password_hash, role, created_at, development)
  values (gen_random_uuid(), 'editor of many', '', 'EDITOR', now(), false);
insert into revision select (jsonb_populate_record(r, jsonb_build_object(
    'id', gen_random_uuid(), 'number', 2, 'reason', 'A second revision',
    'curator_id', (select id from curator where name = 'editor of many'), 'at', at + interval '1 day'))).*
  from revision r where number = 1
  and entry in (select id from original union all select pg_temp.copy(id, k) from original, generate_series(1, 10) k);
update source set revision = 2 where id in (select entry from revision where number = 2);
update place set revision = 2 where id in (select entry from revision where number = 2);
update event set revision = 2 where id in (select entry from revision where number = 2);
update figure set revision = 2 where id in (select entry from revision where number = 2);

update content set version = version + 1;
commit;
analyze;
