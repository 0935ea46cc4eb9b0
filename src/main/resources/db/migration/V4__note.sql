-- what the reviewer should know, as far as it has been typed
alter table draft add column note varchar;
