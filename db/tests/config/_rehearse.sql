-- Specification of config._rehearse: what a setting would change at once.

begin;
\ir ../../fixtures/guild.sql
select plan(11);

create function pg_temp.rehearsed(key text, value text) returns jsonb language sql
as $$ select config._rehearse(1, c, value) from config.setting_column c where c.key = rehearsed.key $$;

insert into leveling.member (guild_id, member_id, xp) values (1, 501, 400);
select is(pg_temp.rehearsed('leveling.curve', 'linear'), '{"levels_fall": 1}', 'the domain of the setting is asked');
select is(pg_temp.rehearsed('leveling.xp_max', '30'), null, 'what changes nothing at once is null');
select is(pg_temp.rehearsed('leveling.curve', 'round'), null, 'so is a value that is none');
select is(
  pg_temp.rehearsed(v.key, v.value), null, format('so is %s for %s', v.value, v.key)
)
from (values ('voice.daily_cap', 'soon'), ('voice.daily_cap', '1e999 years'), ('voice.min_members', '99999999999'))
  as v (key, value);
select is(pg_temp.rehearsed('leveling.curve', null), null, 'the default is what it is already');
select tests.configure('leveling.curve', 'linear');
select is(pg_temp.rehearsed('leveling.curve', null), '{"levels_rise": 1}', 'or what it would be');
select tests.configure('leveling.curve', null);
update leveling.member set xp = 0 where guild_id = 1;
select is(pg_temp.rehearsed('leveling.curve', 'linear'), null, 'also where nobody is concerned');
select is(pg_temp.rehearsed('economy.currency_name', 'gold'), null, 'and where a domain rehearses nothing');
select is(pg_temp.rehearsed('app.time_zone', 'Europe/Berlin'), null, 'app itself among them');

select * from finish();
rollback;
