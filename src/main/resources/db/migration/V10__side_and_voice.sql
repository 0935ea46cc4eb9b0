-- what a source speaks as, chosen from two vocabularies; terms are added and retired, never changed
create table term (
  code varchar(80) primary key,
  vocabulary varchar(10) not null check (case vocabulary
      when 'SIDE' then true
      when 'VOICE' then true
      else false end),
  name varchar not null,
  added_at timestamp(6) with time zone,
  added_by_id uuid references curator,
  retired_at timestamp(6) with time zone,
  retired_by_id uuid references curator
);

insert into term (code, vocabulary, name) values
  ('armenian', 'SIDE', '{"en":"Armenian"}'),
  ('armenian-diaspora', 'SIDE', '{"en":"Armenian diaspora"}'),
  ('azerbaijani', 'SIDE', '{"en":"Azerbaijani"}'),
  ('belgian', 'SIDE', '{"en":"Belgian"}'),
  ('cypriot', 'SIDE', '{"en":"Cypriot"}'),
  ('indian', 'SIDE', '{"en":"Indian"}'),
  ('international', 'SIDE', '{"en":"International"}'),
  ('iranian', 'SIDE', '{"en":"Iranian"}'),
  ('karabakh-armenian', 'SIDE', '{"en":"Karabakh Armenian"}'),
  ('lebanese', 'SIDE', '{"en":"Lebanese"}'),
  ('pakistani', 'SIDE', '{"en":"Pakistani"}'),
  ('regional', 'SIDE', '{"en":"Regional"}'),
  ('russian', 'SIDE', '{"en":"Russian"}'),
  ('slovak', 'SIDE', '{"en":"Slovak"}'),
  ('turkish', 'SIDE', '{"en":"Turkish"}'),
  ('ukrainian', 'SIDE', '{"en":"Ukrainian"}'),
  ('academic', 'VOICE', '{"en":"academic"}'),
  ('advocacy-site', 'VOICE', '{"en":"advocacy site"}'),
  ('analyst', 'VOICE', '{"en":"analyst"}'),
  ('authorities', 'VOICE', '{"en":"authorities"}'),
  ('broadcaster', 'VOICE', '{"en":"broadcaster"}'),
  ('dataset', 'VOICE', '{"en":"dataset"}'),
  ('encyclopedia', 'VOICE', '{"en":"encyclopedia"}'),
  ('fact-checking-site', 'VOICE', '{"en":"fact-checking site"}'),
  ('independent-media', 'VOICE', '{"en":"independent media"}'),
  ('independent-news-agency', 'VOICE', '{"en":"independent news agency"}'),
  ('investigative-media', 'VOICE', '{"en":"investigative media"}'),
  ('media', 'VOICE', '{"en":"media"}'),
  ('news-agency', 'VOICE', '{"en":"news agency"}'),
  ('news-aggregator', 'VOICE', '{"en":"news aggregator"}'),
  ('ngo', 'VOICE', '{"en":"NGO"}'),
  ('public-media', 'VOICE', '{"en":"public media"}'),
  ('repost', 'VOICE', '{"en":"repost"}'),
  ('research-institute', 'VOICE', '{"en":"research institute"}'),
  ('state-body', 'VOICE', '{"en":"state body"}'),
  ('state-media', 'VOICE', '{"en":"state media"}'),
  ('state-news-agency', 'VOICE', '{"en":"state news agency"}'),
  ('student-work', 'VOICE', '{"en":"student work"}'),
  ('united-nations', 'VOICE', '{"en":"United Nations"}');

alter table source add column side_code varchar(80) references term;
alter table source add column voice_code varchar(80) references term;
alter table source add column perspective_note varchar;

-- the same as memorial.sources.FormerPerspective, by which revisions of that time are read
create table former_perspective (typed varchar primary key, side varchar, voice varchar, note varchar);
insert into former_perspective values
  ('academic', null, 'academic', null),
  ('academic database', null, 'academic', 'database'),
  ('agency copy', null, 'repost', 'agency copy'),
  ('armenian advocacy site', 'armenian', 'advocacy-site', null),
  ('armenian advocacy site (document text)', 'armenian', 'advocacy-site', 'document text'),
  ('armenian diaspora media', 'armenian-diaspora', 'media', null),
  ('armenian media', 'armenian', 'media', null),
  ('armenian state', 'armenian', 'state-body', null),
  ('armenian state agency', 'armenian', 'state-news-agency', null),
  ('armenian state agency (relaying hrw)', 'armenian', 'state-news-agency', 'relaying HRW'),
  ('armenian state media', 'armenian', 'state-media', null),
  ('azerbaijani', 'azerbaijani', null, null),
  ('azerbaijani advocacy site', 'azerbaijani', 'advocacy-site', null),
  ('azerbaijani analyst', 'azerbaijani', 'analyst', null),
  ('azerbaijani media', 'azerbaijani', 'media', null),
  ('azerbaijani state', 'azerbaijani', 'state-body', null),
  ('azerbaijani state agency', 'azerbaijani', 'state-news-agency', null),
  ('azerbaijani state media', 'azerbaijani', 'state-media', null),
  ('belgian public media', 'belgian', 'public-media', null),
  ('cypriot media', 'cypriot', 'media', null),
  ('dataset', null, 'dataset', null),
  ('encyclopedia', null, 'encyclopedia', null),
  ('fact-checking site', null, 'fact-checking-site', null),
  ('independent azerbaijani agency', 'azerbaijani', 'independent-news-agency', null),
  ('independent azerbaijani media', 'azerbaijani', 'independent-media', null),
  ('independent media', null, 'independent-media', null),
  ('independent regional media', 'regional', 'independent-media', null),
  ('indian media', 'indian', 'media', null),
  ('international agency', 'international', 'news-agency', null),
  ('international broadcaster', 'international', 'broadcaster', null),
  ('international investigative media', 'international', 'investigative-media', null),
  ('international media', 'international', 'media', null),
  ('international ngo', 'international', 'ngo', null),
  ('international research institute', 'international', 'research-institute', null),
  ('international research institute (azerbaijani author)', 'international', 'research-institute', 'Azerbaijani author'),
  ('iranian media', 'iranian', 'media', null),
  ('karabakh armenian authorities', 'karabakh-armenian', 'authorities', null),
  ('karabakh armenian media', 'karabakh-armenian', 'media', null),
  ('lebanese media', 'lebanese', 'media', null),
  ('news aggregator', null, 'news-aggregator', null),
  ('pakistani media', 'pakistani', 'media', null),
  ('regional media', 'regional', 'media', null),
  ('repost of russian state text', 'russian', 'repost', 'state text'),
  ('research institute (slovakia)', 'slovak', 'research-institute', null),
  ('russian media', 'russian', 'media', null),
  ('russian state agency', 'russian', 'state-news-agency', null),
  ('russian state media', 'russian', 'state-media', null),
  ('russian/azerbaijani-leaning media', 'russian', 'media', 'Azerbaijani-leaning'),
  ('student work (azerbaijani document-sharing site)', null, 'student-work', 'Azerbaijani document-sharing site'),
  ('turkish media', 'turkish', 'media', null),
  ('turkish research centre', 'turkish', 'research-institute', null),
  ('turkish state agency', 'turkish', 'state-news-agency', null),
  ('ukrainian media', 'ukrainian', 'media', null),
  ('ukrainian parliamentary newspaper', 'ukrainian', 'state-media', 'parliamentary newspaper'),
  ('united nations', 'international', 'united-nations', null);

update source set
  side_code = (select f.side from former_perspective f where f.typed = lower(trim(perspective))),
  voice_code = (select f.voice from former_perspective f where f.typed = lower(trim(perspective))),
  perspective_note = (select '{"en":"' || f.note || '"}' from former_perspective f where f.typed = lower(trim(perspective)));

-- what is not known stays word for word
update source set perspective_note =
    '{"' || language || '":"'
    || replace(replace(replace(replace(perspective, '\', '\\'), '"', '\"'), U&'\0009', '\t'), U&'\000A', '\n')
    || '"}'
  where lower(trim(perspective)) not in (select typed from former_perspective);

drop table former_perspective;
drop index source_perspective;
alter table source drop column perspective;
create index source_side on source (side_code, filed_under, published, slug);
create index source_voice on source (voice_code, filed_under, published, slug);
