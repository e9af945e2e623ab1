-- Specification of config._read_name: which channels or roles somebody may mean.

begin;
select plan(20);
\ir ../../fixtures/guild.sql

insert into app.channel (guild_id, channel_id, kind, name, parent_id)
values (1, 110, 4, 'Staff', null), (1, 111, 0, 'general', 110), (1, 112, 0, '103', null);
insert into app.role (guild_id, role_id, name, "position", managed)
values (1, 206, 'gold', 7, false), (1, 207, 'Silver', 8, false), (1, 208, '@odd', 9, false);

create function pg_temp.read(key text, typed text) returns text[] language sql
as $$ select config._read_name(1, c, read.typed) from config.setting_column c where c.key = read.key $$;

select is(pg_temp.read('app.notice_channel_id', t.typed), t.meant, format('a channel: %s', t.says))
from (values
  ('<#102>', '{102}'::text[], 'a mention'),
  (' 102 ', '{102}', 'an id'),
  ('other', '{102}', 'a name'),
  ('#Other', '{102}', 'a name with its sign, in other letters'),
  ('general', '{101,111}', 'a name that two have'),
  ('#general (Staff)', '{111}', 'as one of them is offered'),
  ('103', '{103}', 'an id that is also a name is the id'),
  ('<#999>', '{999}', 'a mention of what is not offered, such as a thread'),
  ('999', '{999}', 'and its id'),
  ('Rooms', '{Rooms}', 'a category is not offered, and stays as it was typed'),
  ('nowhere', '{nowhere}', 'so does a name that there is not'),
  ('', '{""}', 'and nothing')
) as t (typed, meant, says);
select is(pg_temp.read('app.notice_channel_id', null), '{null}', 'null is null');
select is(pg_temp.read('automod.exempt_role_id', t.typed), t.meant, format('a role: %s', t.says))
from (values
  ('<@&203>', '{203}'::text[], 'a mention'),
  ('@Bronze', '{201}', 'a name with its sign'),
  ('gold', '{206}', 'of two names that differ in their letters the one typed'),
  ('GOLD', '{203,206}', 'or both'),
  ('Silver', '{202,207}', 'a name that two have'),
  ('@Silver (207)', '{207}', 'as one of them is offered'),
  ('@odd', '{208}', 'a name that begins with the sign')
) as t (typed, meant, says);

select * from finish();
rollback;
