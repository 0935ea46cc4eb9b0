-- where an event stands in the chronology, as one text that sorts (memorial.chronology.Event), and whether its date is of days
alter table event add column position varchar(120);
alter table event add column dated_by_day boolean;
update event set
  position = case phase when 'BACKGROUND' then '0' when 'WAR' then '1' else '2' end
    || replace(cast(earliest as varchar), '-', '')
    || lpad(cast(sequence as varchar), 2, '0')
    || coalesce(left(replace(cast(time as varchar), ':', ''), 6), '999999')
    || replace(cast(latest as varchar), '-', '')
    || '-' || slug,
  dated_by_day = date like '____-__-__%'
    and (date like '%-__-__' or date like '%-__-__~' or date like '%-__-__?' or date like '%-__-__!%' escape '!');
alter table event alter column position set not null;
alter table event alter column dated_by_day set not null;
alter table event add constraint event_position unique (position);

-- the first day that a figure can have been published on or, where that is not known, that it describes
alter table figure add column first_said date;
update figure set first_said = cast(
  case length(regexp_replace(coalesce(published, as_of), '[~?%/].*$', ''))
    when 4 then regexp_replace(coalesce(published, as_of), '[~?%/].*$', '') || '-01-01'
    when 7 then regexp_replace(coalesce(published, as_of), '[~?%/].*$', '') || '-01'
    else regexp_replace(coalesce(published, as_of), '[~?%/].*$', '') end as date);

-- where a source stands among all: under its publisher, whatever the case of letters
alter table source add column filed_under varchar;
update source set filed_under = left(lower(publisher), 100);
alter table source alter column filed_under set not null;
create index source_order on source (filed_under, published, slug);
drop index source_perspective;
create index source_perspective on source (perspective, filed_under, published, slug);

-- what curators did is counted apart from the initial content
create index revision_by_whom on revision (curator_id, number, at);
