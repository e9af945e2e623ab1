-- Specification of config.suggest: what autocomplete offers for the values of settings.

begin;
select plan(30);
\ir ../../fixtures/guild.sql

create function pg_temp.offers(key text, typed text default '') returns text language sql
as $$ select string_agg(s.value || '=' || s.label, '; ') from config.suggest(1, key, typed) s $$;

select is(pg_temp.offers('leveling.enabled'), 'false=false; true=true', 'a switch is true or false');
select is(
  pg_temp.offers('leveling.curve'), 'custom=custom; linear=linear; mee6=mee6; quadratic=quadratic',
  'a choice has its labels'
);
select is(pg_temp.offers('leveling.curve', 'qua'), 'quadratic=quadratic', 'those that contain what was typed');
select is(
  (select array_agg(s.value) from config.suggest(1, 'leveling.curve', 'm') s), '{mee6,custom}'::text[],
  'those that begin with it come first'
);
select is(pg_temp.offers('leveling.curve', '%'), null, 'a per cent sign is no wild card');
select is(
  pg_temp.offers('leveling.announce_channel_id'), '101=#general; 103=#lonely; 102=#other',
  'a channel is offered by its name, and a category, where nobody can write, is not'
);
select is(
  (select s.label from config.suggest(1, 'leveling.announce_channel_id', '102') s), '#other',
  'an id that was typed, or picked before, is recognised'
);
select is(pg_temp.offers('leveling.announce_every'), '1=1 (now)', 'a number is offered as it is now');
do $$ begin perform config.set(1, 'leveling.announce_every', '5'); end $$;
select is(
  pg_temp.offers('leveling.announce_every'), '1=1 (default); 5=5 (now)', 'beside its default, if that is another'
);
select ok(pg_temp.offers('leveling.cooldown') like '%(now)', 'a duration is offered as it is now');
select is(pg_temp.offers('economy.currency_name'), 'coins=coins (now)', 'so is a text');
select is(
  pg_temp.offers('app.time_zone', 'kolka'), 'Asia/Kolkata=Asia/Kolkata (UTC+5:30)', 'time zones are offered by name'
);
select is(pg_temp.offers('app.time_zone', 'posix/'), null, 'each time zone under one name only');
select matches(pg_temp.offers('app.time_zone', 'new york'), '^America/New_York=', 'one with a blank in it is found');
select matches(pg_temp.offers('app.time_zone', 'new_york'), '^America/New_York=', 'so it is as it is kept');
select matches(
  pg_temp.offers('app.time_zone', 'GMT+5'), '^Etc/GMT-5=UTC\+5(; |$)', 'GMT+5 is five hours ahead, as everybody means it'
);
select is(pg_temp.offers('app.time_zone', 'localtime'), null, 'what is another zone on each machine is not offered');
select is(pg_temp.offers('leveling.moon'), null, 'an unknown setting has no values');
select is(pg_temp.offers(null), null, 'nor has none');

-- Two of one name

insert into app.channel (guild_id, channel_id, kind, name, parent_id)
values (1, 110, 4, 'Staff', null), (1, 111, 0, 'general', 110);
select is(
  pg_temp.offers('leveling.announce_channel_id', 'general'), '101=#general (Rooms); 111=#general (Staff)',
  'two channels of one name are both offered, and told apart'
);
insert into app.role (guild_id, role_id, name, "position", managed) values (1, 206, 'Gold', 7, false);
select is(
  pg_temp.offers('automod.exempt_role_id', 'gold'), '203=@Gold (203); 206=@Gold (206)', 'so are two roles'
);
select is(pg_temp.offers('automod.exempt_role_id', '@Gold (206)'), '206=@Gold (206)', 'one of them is found by what was offered');
delete from app.channel where channel_id in (110, 111);
delete from app.role where role_id = 206;

-- Foreign and deleted things

update app.channel set deleted_at = '2026-01-02T00:00:00Z' where channel_id = 103;
select is(
  pg_temp.offers('leveling.announce_channel_id'), '101=#general; 102=#other', 'a deleted channel is not offered'
);
set local role guildkeeper_owner;
create schema tomorrow;
create table tomorrow.settings (guild_id bigint primary key, boss_role_id bigint);
insert into tomorrow.settings (guild_id) values (1);
reset role;
update app.role set deleted_at = '2026-01-02T00:00:00Z' where role_id = 202;
select is(
  pg_temp.offers('tomorrow.boss_role_id'), '201=@Bronze; 203=@Gold; 204=@High; 205=@Robot',
  'a role is offered by its name, unless it was deleted'
);

-- Discord's limits

select is((select count(*) from config.suggest(1, 'app.time_zone', '')), 25::bigint, 'at most 25 lines are offered');
select ok(
  (select max(length(s.label)) <= 100 from config.suggest(1, 'app.time_zone', '') s), 'a label has at most 100 characters'
);
do $$ begin perform config.set(1, 'leveling.announce_template', repeat('x', 101)); end $$;
select is(
  pg_temp.offers('leveling.announce_template'), null,
  'a value too long for a line is not offered: cut, it would be another value'
);
do $$ begin perform config.set(1, 'leveling.announce_template', repeat('x', 100)); end $$;
select ok(
  pg_temp.offers('leveling.announce_template', 'xxx') like repeat('x', 100) || '=%', 'one of 100 characters is'
);

-- Refusals

select tests.refuses(
  $$select config.suggest(3, 'leveling.curve', '')$$,
  'U0GLD', 'Server 3 is not registered here. Invite the bot to it, then try again.', 'an unregistered guild is refused'
);
select tests.refuses(
  $$select config.suggest(null, 'leveling.curve', '')$$,
  'U0GLD', 'Server null is not registered here. Invite the bot to it, then try again.', 'no guild at all is refused'
);

select * from finish();
rollback;
