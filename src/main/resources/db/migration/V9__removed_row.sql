-- the row that was taken out of a draft's form last, so that it can be put back
alter table draft add column removed varchar;
