-- of what was typed while somebody else saved the same draft: the parts of the form that were left as they were found
alter table draft add column untouched varchar;
