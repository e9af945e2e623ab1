-- Specification of config.setting_column: every setting there is, read from the catalog.

begin;
select plan(20);

select results_eq(
  $$
  select jsonb_build_object(
    'kind', kind, 'table', settings_table, 'column', column_name, 'type', column_type, 'description', description
  )
  from config.setting_column where key = 'app.time_zone'
  $$,
  $$values ('{
    "kind": "time_zone", "table": "app.settings", "column": "time_zone", "type": "text",
    "description": "The time zone in which a day, a week and a month begin here."
  }'::jsonb)$$,
  'a setting is a column of a table called settings; its description is the comment on the column'
);
select is(
  (select rules from config.setting_column where key = 'app.time_zone'), 'a time zone such as Europe/Berlin',
  'what is allowed is the comment on its CHECK'
);
select is(
  (select rules from config.setting_column where key = 'leveling.xp_min'),
  'a whole number from 0 to 1000; xp_min at most as large as xp_max',
  'of several CHECKs, the comments on all that look at the column'
);
select is_empty($$select from config.setting_column where column_name = 'guild_id'$$, 'guild_id is no setting');

-- A domain of tomorrow, with a column of each kind

set local role guildkeeper_owner;
create type app.mood as enum ('fine', 'grumpy', 'asleep');
create schema tomorrow;
create table tomorrow.settings (
  guild_id bigint primary key,
  awake boolean not null default true,
  mood app.mood not null default 'fine',
  pause interval,
  lives integer not null default 9,
  big bigint,
  small smallint,
  price numeric(5, 2),
  motto text,
  home_channel_id bigint,
  channel_id bigint,
  boss_role_id bigint,
  their_time_zone text,
  gone text
);
alter table tomorrow.settings drop column gone;
reset role;

select is(k.kind, k.expected, k.description)
from (values
  (5, 'awake', 'boolean', 'true or false is a boolean'),
  (6, 'mood', 'choice', 'an enum is a choice'),
  (7, 'pause', 'duration', 'an interval is a duration'),
  (8, 'lives', 'integer', 'an integer is an integer'),
  (9, 'big', 'integer', 'a bigint is an integer'),
  (10, 'small', 'integer', 'a smallint is an integer'),
  (11, 'price', 'number', 'a numeric is a number'),
  (12, 'motto', 'text', 'a text is a text'),
  (13, 'home_channel_id', 'channel', 'a column that ends in channel_id is a channel'),
  (14, 'channel_id', 'channel', 'also when that is all its name'),
  (15, 'boss_role_id', 'role', 'a column that ends in role_id is a role'),
  (16, 'their_time_zone', 'time_zone', 'a column that ends in time_zone is a time zone')
) as w (place, column_name, expected, description)
left join lateral (
  select c.kind, w.expected, w.description from config.setting_column c where c.key = 'tomorrow.' || w.column_name
) k on true
order by w.place;
select is(
  (select choices from config.setting_column where key = 'tomorrow.mood'), '{fine,grumpy,asleep}'::text[],
  'the choices of an enum are its labels, in their order'
);
select results_eq(
  $$
  select default_expression collate "C" from config.setting_column
  where key in ('tomorrow.lives', 'tomorrow.motto') order by key
  $$,
  $$values ('9' collate "C"), ('null')$$,
  'a column without a default has the default null'
);
select is_empty(
  $$select from config.setting_column where key like '%gone%' or key like '%dropped%'$$, 'a dropped column is no setting'
);
select results_eq(
  $$
  select has_table_privilege(r, 'config.setting_column', 'select')
  from unnest(array['guildkeeper_bot', 'guildkeeper_reader']) as r
  $$,
  'values (false), (false)',
  'it is an inner matter of app.settings'
);

select * from finish();
rollback;
