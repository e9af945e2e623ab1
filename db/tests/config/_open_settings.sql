-- Specification of config._open_settings: a guild has its settings in every domain from its first moment.

begin;
\ir ../../fixtures/nobody.sql
select plan(5);

insert into app.guild (guild_id, name, bot_id, bot_permissions, bot_position) values (1, 'First', 9, 8, 10);
select results_eq(
  'select guild_id, time_zone, language from app.settings',
  $$values (1::bigint, 'UTC', null::app.language)$$,
  'a new guild gets the shared settings, all defaults'
);
select results_eq(
  'select guild_id, xp_min, xp_max, cooldown, curve::text from leveling.settings',
  $$values (1::bigint, 15, 25, '60 seconds'::interval, 'quadratic')$$,
  'and those of a domain'
);

-- A domain of tomorrow
set local role guildkeeper_owner;
create schema tomorrow;
create table tomorrow.settings (guild_id bigint primary key, welcome boolean not null default true);
reset role;
insert into app.guild (guild_id, name, bot_id, bot_permissions, bot_position) values (2, 'Second', 9, 8, 10);
select results_eq(
  'select guild_id, welcome from tomorrow.settings', 'values (2::bigint, true)',
  'a table called settings in a new domain is filled without anybody telling so'
);

create schema foreigner;
create table foreigner.settings (guild_id bigint primary key);
insert into app.guild (guild_id, name, bot_id, bot_permissions, bot_position) values (3, 'Third', 9, 8, 10);
select is_empty('select from foreigner.settings', 'a table called settings that is not ours is left alone');

select is_empty(
  $$
  select g.guild_id from app.guild g
  where not exists (select from app.settings s where s.guild_id = g.guild_id)
    or not exists (select from leveling.settings s where s.guild_id = g.guild_id)
  $$,
  'no guild is without settings'
);

select * from finish();
rollback;
