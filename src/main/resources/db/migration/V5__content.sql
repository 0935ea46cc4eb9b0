-- how often the public content has changed: whoever keeps rendered pages looks here whether they still hold
create table content (
  version bigint not null
);
insert into content (version) values (0);
