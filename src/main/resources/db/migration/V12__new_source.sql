-- what was typed of a source that an entry is to cite and that is not added yet
alter table draft add column new_source varchar;
