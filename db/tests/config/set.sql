-- Specification of config.set: sets one setting of a guild, of whatever kind, or says what is allowed.

begin;
select plan(103);
\ir ../../fixtures/guild.sql

create function pg_temp.set(key text, value text) returns text language sql
as $$ select c.value from config.set(1, key, value) c $$;

-- Every kind

select is(pg_temp.set('leveling.enabled', 'false'), 'false', 'boolean: false');
select is(pg_temp.set('leveling.enabled', 'on'), 'true', 'boolean: on, as people may type it, is true');
select is(pg_temp.set('leveling.xp_min', '7'), '7', 'integer: a number');
select is(pg_temp.set('leveling.xp_min', ' 8 '), '8', 'integer: blanks around it do not matter');
select is(pg_temp.set('leveling.curve_square', '12.5'), '12.5', 'number: with a fraction');
select is(pg_temp.set('leveling.cooldown', '90 seconds')::interval, '90 seconds'::interval, 'duration: with its unit');
select is(pg_temp.set('leveling.cooldown', '1h 30m')::interval, '90 minutes'::interval, 'duration: in short');
select is(pg_temp.set('leveling.cooldown', '1,5h')::interval, '90 minutes'::interval, 'duration: with a comma');
select is(pg_temp.set('moderation.points_expire', '2 weeks and 3 days'), '17 days', 'duration: in words');
select is(pg_temp.set('moderation.points_expire', '1mo'), '30 days', 'duration: a month has 30 days');
select is(pg_temp.set('leveling.cooldown', '00:01:30'), '00:01:30', 'duration: as PostgreSQL writes it');
select is(pg_temp.set('leveling.cooldown', '0')::interval, '0'::interval, 'duration: none');
select is(pg_temp.set('leveling.curve', 'mee6'), 'mee6', 'choice: one of its labels');
select is(pg_temp.set('leveling.announce_channel_id', '102'), '102', 'channel: an id');
select is(pg_temp.set('leveling.announce_channel_id', '<#103>'), '103', 'channel: a mention');
select is(
  pg_temp.set('leveling.announce_template', '{member} is now {level}'), '{member} is now {level}', 'text: as it is'
);
select is(
  pg_temp.set('leveling.announce_template', 'Look into <#101>, {member}'), 'Look into <#101>, {member}',
  'text: a mention in it stays a mention'
);
select is(pg_temp.set('leveling.announce_template', '<#101>'), '<#101>', 'text: so does one that is all of it');
select is(
  pg_temp.set('leveling.announce_template',
  $t$'); drop table app.guild; -- %s $1$t$), $t$'); drop table app.guild; -- %s $1$t$,
  'text: SQL in it is text'
);
select is(pg_temp.set('leveling.announce_template', '{member}:\n{level}'), E'{member}:\n{level}', 'text: \n is a line break');
select is(pg_temp.set('leveling.announce_template', '\\{member}\\n'), '\{member}\n', 'text: two backslashes are one');
select is(pg_temp.set('app.time_zone', 'new york'), 'America/New_York', 'time zone: a city');
select is(pg_temp.set('app.time_zone', 'GMT+5'), 'Etc/GMT-5', 'time zone: hours, with the sign people use');
select is(pg_temp.set('app.time_zone', 'Europe/Berlin'), 'Europe/Berlin', 'time zone: its name');

-- A domain of tomorrow has a role among its settings.
set local role guildkeeper_owner;
create schema tomorrow;
create table tomorrow.settings (
  guild_id bigint primary key references app.guild,
  boss_role_id bigint,
  "Odd ""name" integer not null default 5,
  small smallint
);
insert into tomorrow.settings (guild_id) values (1);
reset role;
select is(pg_temp.set('tomorrow.boss_role_id', '<@&201>'), '201', 'role: a mention');
select is(pg_temp.set('tomorrow.boss_role_id', '202'), '202', 'role: an id');
select is(
  pg_temp.set('tomorrow.Odd "name', '6'), '6', 'a new domain needs no line of code, whatever its columns are called'
);

-- What it returns, and what it leaves alone

select is(
  (config.set(1, 'app.language', 'de', 501)).value, 'de',
  'the setting is returned as it is now'
);
select is((select s.language from app.settings s where s.guild_id = 1), 'de', 'the column has the value');
select is((select s.time_zone from app.settings s where s.guild_id = 1), 'Europe/Berlin', 'other columns keep theirs');
select is((select s.time_zone from app.settings s where s.guild_id = 2), 'UTC', 'other guilds keep theirs');

-- Null is the default

select is(pg_temp.set('app.language', null), null, 'null sets the default again');
select is(pg_temp.set('leveling.announce_channel_id', null), null, 'where there is no default, nothing is set');
select is(pg_temp.set('leveling.curve', null), 'quadratic', 'the default of a choice');
select is(
  pg_temp.set('economy.currency_symbol', null), '🪙', 'the default of a text'
);
select is(pg_temp.set('leveling.cooldown', null)::interval, '60 seconds'::interval, 'the default of a duration');

-- The audit

delete from app.audit;
do $$ begin perform config.set(1, 'app.language', 'fr', 501), config.set(1, 'app.language', null); end $$;
select results_eq(
  'select function, actor_id, arguments, key from app.audit order by audit_id',
  $$values
    ('config.set', 501::bigint, '{"key": "app.language", "value": "fr"}'::jsonb, null::text),
    ('config.set', null, '{"key": "app.language", "value": null}', null)
  $$,
  'who set what is in the audit, once each; a setting''s name is no idempotency key'
);

-- What would change many at once

insert into leveling.member (guild_id, member_id, xp) values (1, 501, 400);
delete from app.audit;
select is(
  (config.set(1, 'leveling.curve', 'linear', 501, agreed => false)).effects, '{"levels_fall": 1}', 'is told first'
);
select results_eq(
  'select s.curve::text, (select count(*) from app.audit) from leveling.settings s where s.guild_id = 1',
  $$values ('quadratic', 0::bigint)$$, 'and not done'
);
select is(
  (config.set(1, 'leveling.xp_max', '30', 501, agreed => false)).value, '30', 'what changes nobody at once is set'
);
select is((config.set(1, 'leveling.curve', 'linear', 501)).value, 'linear', 'what was agreed to is set');
select tests.configure('leveling.curve', 'custom'), tests.configure('leveling.curve_square', '1');
select is(
  (select row(s.value, s.typed)::text from config.set(1, 'leveling.curve_square', e' 1e3\t', agreed => false) s), '(1,1000)',
  'what is asked about comes as it was understood'
);
select tests.configure('leveling.curve_square', null);

-- Refusals: the whole guild

select tests.refuses(
  $$select config.set(3, 'app.language', 'de')$$,
  'U0GLD', 'Server 3 is not registered here. Invite the bot to it, then try again.', 'an unregistered guild'
);
select tests.refuses(
  $$select config.set(null, 'app.language', 'de')$$,
  'U0GLD', 'Server null is not registered here. Invite the bot to it, then try again.', 'no guild at all'
);

-- Refusals: the setting

create function pg_temp.refuses_setting(key text, shown text, description text) returns text language sql as $$
  select tests.refuses(
    format('select config.set(1, %L, %L)', key, '1'),
    'U0SET',
    format('There is no setting "%s". /config lists them all, config.show(guild_id) does in psql.', shown),
    description
  )
$$;
select pg_temp.refuses_setting('leveling.moon', 'leveling.moon', 'an unknown setting');
select pg_temp.refuses_setting('cooldown', 'cooldown', 'a name without its domain');
select pg_temp.refuses_setting('leveling.guild_id', 'leveling.guild_id', 'guild_id is no setting');
select pg_temp.refuses_setting('leveling.member.xp', 'leveling.member.xp', 'a column of another table is no setting');
select pg_temp.refuses_setting('', '', 'an empty name');
select pg_temp.refuses_setting(null, '', 'no name at all');
select pg_temp.refuses_setting($t$app.language'; --$t$, $t$app.language'; --$t$, 'SQL in a name is an unknown setting');

-- Refusals: the value

create function pg_temp.refuses_value(key text, value text, allowed text, description text)
returns text language sql as $$
  select tests.refuses(
    format('select config.set(1, %L, %L)', key, value),
    'U0VAL', format('"%s" is not allowed for %s. Allowed: %s.', left(value, 100), key, allowed), description
  )
$$;
select pg_temp.refuses_value('leveling.enabled', 'maybe', 'true, false', 'boolean: another word');
select pg_temp.refuses_value('leveling.enabled', '', 'true, false', 'boolean: nothing');
select pg_temp.refuses_value(
  'leveling.announce_every', 'few', 'a whole number from 1 to 1000', 'integer: a word'
);
select pg_temp.refuses_value('leveling.announce_every', '1.5', 'a whole number from 1 to 1000', 'integer: a fraction');
select pg_temp.refuses_value(
  'leveling.announce_every', '0', 'a whole number from 1 to 1000', 'integer: below the range'
);
select pg_temp.refuses_value('leveling.announce_every', '-1', 'a whole number from 1 to 1000', 'integer: negative');
select pg_temp.refuses_value(
  'leveling.announce_every', '1001', 'a whole number from 1 to 1000', 'integer: above the range'
);
select pg_temp.refuses_value(
  'leveling.announce_every', '99999999999999999999', 'a whole number from 1 to 1000', 'integer: beyond every integer'
);
select pg_temp.refuses_value('leveling.announce_every', '', 'a whole number from 1 to 1000', 'integer: nothing');
select pg_temp.refuses_value(
  'tomorrow.small', '40000', 'a whole number', 'integer: too large for its column, which has no CHECK'
);
select lives_ok($$select config.set(1, 'leveling.announce_every', '1')$$, 'integer: the lowest is fine');
select lives_ok($$select config.set(1, 'leveling.announce_every', '1000')$$, 'integer: the highest is fine');
-- What is no number at all breaks no CHECK in particular, so all of the setting's are told.
create function pg_temp.cubic_rules() returns text language sql
as $$ select c.rules from config.setting_column c where c.key = 'leveling.curve_cubic' $$;
select pg_temp.refuses_value('leveling.curve_cubic', 'NaN', 'a number from 0 to 1000', 'number: not a number');
select pg_temp.refuses_value('leveling.curve_cubic', 'Infinity', 'a number from 0 to 1000', 'number: infinity');
select pg_temp.refuses_value('leveling.curve_cubic', '-0.01', 'a number from 0 to 1000', 'number: negative');
select pg_temp.refuses_value('leveling.curve_cubic', 'ten', pg_temp.cubic_rules(), 'number: a word');
select pg_temp.refuses_value('leveling.curve_cubic', '1e999999', pg_temp.cubic_rules(), 'number: beyond every number');
select pg_temp.refuses_value(
  'leveling.cooldown', 'a while', 'a duration from 0 seconds to 1 day, such as 60 seconds', 'duration: words'
);
select pg_temp.refuses_value(
  'leveling.cooldown', '-1 second', 'a duration from 0 seconds to 1 day, such as 60 seconds', 'duration: negative'
);
select pg_temp.refuses_value(
  'leveling.cooldown', '25 hours', 'a duration from 0 seconds to 1 day, such as 60 seconds', 'duration: too long'
);
select pg_temp.refuses_value(
  'leveling.cooldown', '999999999999 years', 'a duration from 0 seconds to 1 day, such as 60 seconds',
  'duration: beyond every time'
);
select pg_temp.refuses_value(
  'leveling.cooldown', '1h 90', 'a duration from 0 seconds to 1 day, such as 60 seconds',
  'duration: what PostgreSQL would read in its own way'
);
select pg_temp.refuses_value(
  'leveling.cooldown', '90', 'a duration from 0 seconds to 1 day, such as 60 seconds', 'duration: without its unit'
);
select throws_ok(
  $$select config.set(1, 'voice.daily_cap', 'a while', agreed => false)$$, 'U0VAL', null, 'also before anybody agrees'
);
select pg_temp.refuses_value(
  'leveling.curve', 'cubic', 'quadratic, mee6, linear, custom', 'choice: none of its labels'
);
select pg_temp.refuses_value('leveling.curve', '', 'quadratic, mee6, linear, custom', 'choice: nothing');
select pg_temp.refuses_value(
  'leveling.announce_channel_id', 'nowhere', 'a channel of this server', 'channel: a name that there is not'
);
insert into app.channel (guild_id, channel_id, kind, name, parent_id)
values (1, 110, 4, 'Staff', null), (1, 111, 0, 'general', 110);
select tests.refuses(
  $$select config.set(1, 'leveling.announce_channel_id', '#general')$$,
  'U0AMB', '"#general" may be one of several: #general (Rooms), #general (Staff). Choose one of those that are suggested.',
  'channel: a name that two have'
);
select is(
  pg_temp.set('leveling.announce_channel_id', '#general (Staff)'), '111', 'channel: one of them, as it was suggested'
);
select tests.refuses(
  $$select config.set(1, 'app.time_zone', 'nicosia')$$,
  'U0AMB', '"nicosia" may be one of several: ' || (
    select string_agg(z.label, ', ' order by z.label) from app.time_zone z where z.name in ('Asia/Nicosia', 'Europe/Nicosia')
  ) || '. Choose one of those that are suggested.',
  'time zone: a name that two have'
);
select pg_temp.refuses_value(
  'leveling.announce_channel_id', '99999999999999999999', 'a channel of this server', 'channel: beyond every id'
);
select tests.refuses(
  $$select config.set(1, 'leveling.announce_channel_id', '121')$$,
  'U0CHN', 'Channel 121 does not exist in this server. Choose one of its channels.', 'channel: another guild''s'
);
select tests.refuses(
  $$select config.set(1, 'leveling.announce_channel_id', '<#-1>')$$,
  'U0VAL', '"<#-1>" is not allowed for leveling.announce_channel_id. Allowed: a channel of this server.',
  'channel: a mention of nothing'
);
select pg_temp.refuses_value(
  'app.time_zone', 'Mars/Olympus', 'a time zone such as Europe/Berlin', 'time zone: none on earth'
);
select pg_temp.refuses_value('app.time_zone', z.name, 'a time zone such as Europe/Berlin', format('time zone: %s', z.name))
from unnest(array['localtime', 'Factory', 'posix/Europe/Berlin', 'right/UTC', '']) as z (name);
select pg_temp.refuses_value('app.language', 'german', 'en-US, de, fr, es-ES', 'language: none that is offered');

create function pg_temp.refuses_template(value text, description text) returns text language sql as $$
  select pg_temp.refuses_value(
    'leveling.announce_template', value,
    '1 to 2000 characters with no placeholder but {member}, {level}, {xp}, {role}, and without @everyone and @here',
    description
  )
$$;
select pg_temp.refuses_template('{member} has {coins}', 'template: an unknown placeholder');
select pg_temp.refuses_template('Hey @everyone', 'template: a ping of everyone');
select pg_temp.refuses_template('Hey @Here', 'template: a ping of those who are here, in any letters');
select pg_temp.refuses_template(repeat('x', 2001), 'template: 2,001 characters');
select pg_temp.refuses_template('   ', 'template: blanks only');
select pg_temp.refuses_template('', 'template: nothing');
select pg_temp.refuses_template(E'bell \x07', 'template: a control character');
select pg_temp.refuses_template(E'NUL is sent as \uFFFD', 'template: what cannot travel to Postgres');
select lives_ok(
  $$select config.set(1, 'leveling.announce_template', repeat('x', 2000))$$, 'template: 2,000 characters are fine'
);

-- Refusals: two settings that do not fit together

do $$ begin perform config.set(1, 'leveling.xp_max', '500'), config.set(1, 'leveling.xp_min', '100'); end $$;
select pg_temp.refuses_value(
  'leveling.xp_max', '99', 'xp_min at most as large as xp_max', 'a value that another setting forbids'
);
select tests.refuses(
  $$select config.set(1, 'leveling.xp_max', null)$$,
  'U0VAL', '"" is not allowed for leveling.xp_max. Allowed: xp_min at most as large as xp_max.',
  'the default, too, when another setting forbids it'
);

-- What is told besides

create function pg_temp.told(key text, value text) returns jsonb language plpgsql as $$
declare
  v_detail text;
begin
  perform config.set(1, key, value);
  return null;
exception
  when sqlstate 'U0VAL' then
    get stacked diagnostics v_detail = pg_exception_detail;
    return v_detail::jsonb - 'arguments';
end
$$;
select is(
  pg_temp.told('leveling.enabled', 'maybe'),
  '{"refusal": "value_not_allowed", "kind": "boolean", "choices": ["true", "false"]}',
  'the kind of the setting and its choices, by which what is allowed is said in the reader''s language'
);

select * from finish();
rollback;
