-- Specification of config.show: all settings of a guild, made from the catalog.

begin;
select plan(22);
\ir ../../fixtures/guild.sql

create function pg_temp.setting(key text) returns config.setting language sql
as $$ select s from config.show(1) s where s.key = setting.key $$;

select results_eq(
  $$select s.key from config.show(1) s where s.key like 'app.%'$$,
  $$values ('app.time_zone'), ('app.language'), ('app.notice_channel_id'), ('app.keep_audit')$$,
  'settings come in the order of their columns'
);
select is(
  (select array_agg(distinct split_part(s.key, '.', 1)) from config.show(1) s),
  array[
    'app', 'automod', 'choices', 'desk', 'economy', 'games', 'income', 'leveling', 'moderation', 'outbox', 'personal', 'pictures',
    'rolejobs', 'roles', 'shop', 'stats', 'tickets', 'transcripts', 'voice'
  ],
  'settings of every domain are there'
);
select is(
  (select count(*) from config.show(1)), (select count(*) from config.setting_column), 'each is there once'
);

select is(
  pg_temp.setting('app.time_zone'),
  ('app.time_zone', 'UTC', 'UTC', 'UTC', 'The time zone in which a day, a week and a month begin here.', 'time_zone',
   'a time zone such as Europe/Berlin', null, false, null)::config.setting,
  'a setting has a name, a value, a default, a description, a kind, and what is allowed'
);
update app.settings set time_zone = 'Europe/Berlin' where guild_id = 1;
select results_eq(
  $$select value, default_value from pg_temp.setting('app.time_zone')$$,
  $$values ('Europe/Berlin', 'UTC')$$,
  'a changed value is shown beside the default'
);
select is(
  (select s.value from config.show(2) s where s.key = 'app.time_zone'), 'UTC', 'other guilds have their own value'
);
select results_eq(
  $$select value, default_value from pg_temp.setting('leveling.announce_channel_id')$$,
  $$values (null::text, null::text)$$,
  'a setting may have neither value nor default'
);
select is(
  (pg_temp.setting('economy.currency_symbol')).default_value, '🪙',
  'the default of a text is the text, without quotes'
);
select is(
  (pg_temp.setting('leveling.curve')).default_value, 'quadratic', 'the default of a choice is its label'
);
select is(
  (pg_temp.setting('leveling.curve')).allowed, 'quadratic, mee6, linear, custom', 'of a choice, all choices are allowed'
);
select is(
  (pg_temp.setting('leveling.announce_channel_id')).allowed, 'a channel of this server', 'of a channel, any channel'
);
select is(
  (pg_temp.setting('leveling.cooldown')).value::interval, '60 seconds'::interval, 'a duration can be read back'
);

-- One alone

select results_eq(
  $$select s from config.show(1, 'leveling.curve') s$$, $$select s from config.show(1) s where s.key = 'leveling.curve'$$,
  'a name asks for that setting alone'
);
select tests.refuses(
  $$select config.show(1, 'leveling.nothing')$$,
  'U0SET', 'There is no setting "leveling.nothing". /config lists them all, config.show(guild_id) does in psql.',
  'a name that no setting has is refused'
);

-- Adding a column adds a setting.

set local role guildkeeper_owner;
alter table app.settings add column quiet boolean not null default false;
comment on column app.settings.quiet is 'Whether the bot keeps quiet.';
reset role;
select is(
  pg_temp.setting('app.quiet'),
  ('app.quiet', 'false', 'false', 'false', 'Whether the bot keeps quiet.', 'boolean', 'true, false',
   '{true,false}', false, null)::config.setting,
  'a column that is added is a setting at once'
);

-- Refusals and privileges

select tests.refuses(
  'select config.show(3)',
  'U0GLD', 'Server 3 is not registered here. Invite the bot to it, then try again.', 'an unregistered guild is refused'
);
select tests.refuses(
  'select config.show(null)',
  'U0GLD', 'Server null is not registered here. Invite the bot to it, then try again.', 'no guild at all is refused'
);
select lives_ok(
  $$select tests.run_as('guildkeeper_bot', 'select config.show(1)')$$, 'the bot may read settings through it'
);
select throws_ok(
  $$select tests.run_as('guildkeeper_bot', 'select from app.settings')$$, '42501', null, 'but not from the table'
);

-- What a form shows is what is sent back when nothing was changed.

create function pg_temp.kept(value text) returns text language sql as $$
  update leveling.settings set announce_template = kept.value where guild_id = 1;
  select config.set(1, s.key, s.typed) from config.show(1) s where s.key = 'leveling.announce_template';
  select s.announce_template from leveling.settings s where s.guild_id = 1;
$$;
select is_empty(
  $$select from unnest(array['\', 'n', E'\n', 'a', '']) a, unnest(array['\', 'n', E'\n', 'a']) b,
      unnest(array['\', 'n', E'\n', '']) c
    where pg_temp.kept(concat('x', a, b, c, 'x')) <> concat('x', a, b, c, 'x')$$,
  'a text with backslashes and line breaks, typed as it is shown, stays as it is'
);
create temp table before as select s.key, s.value from config.show(1) s;
select is((select count(config.set(1, s.key, s.typed)) from config.show(1) s), (select count(*) from before),
  'and so are all settings');
select is_empty('table before except select s.key, s.value from config.show(1) s', 'which stay as they are');

select * from finish();
rollback;
