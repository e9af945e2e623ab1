-- Specification of event.guild_seen: the facts of a guild, whole, as often as they are reported.

begin;
\ir ../../fixtures/nobody.sql
select plan(33);

-- Guild 1 with some facts that may differ from report to report.
create function pg_temp.seen(
  name text default 'First', locale text default 'de', bot_permissions bigint default 8,
  bot_position integer default 10,
  system_channel_id bigint default 101, at timestamptz default '2026-01-01T00:00:00Z', guild_id bigint default 1
) returns void language sql as $$
  select event.guild_seen(
    guild_id, name, locale, 9, bot_permissions, bot_position, system_channel_id,
    array[row(201, 'Bronze', 1, false, 0), row(202, 'Silver', 2, true, 0)]::app.seen_role[],
    array[row(100, null, 4, 'Rooms', null), row(101, 100, 0, 'general', 1000)]::app.seen_channel[], at
  )
$$;

-- First sight

do $$ begin perform pg_temp.seen(); end $$;
select results_eq(
  'select guild_id, name, bot_id, bot_permissions, bot_position, system_channel_id, seen_at, left_at from app.guild',
  $$values (1::bigint, 'First', 9::bigint, 8::bigint, 10, 101::bigint, '2026-01-01T00:00:00Z'::timestamptz,
    null::timestamptz)$$,
  'the first report registers the guild'
);
select is((select count(*) from leveling.settings), 1::bigint, 'with the default settings of every domain');
select is((select locale from app.guild), 'de', 'its language is a fact');
select is((select time_zone from app.settings), 'UTC', 'its time zone Discord does not know');
select is((select string_agg(name, ' ' order by role_id) from app.role), 'Bronze Silver', 'its roles are known');
select is(
  (select string_agg(name, ' ' order by channel_id) from app.channel), 'Rooms general', 'its channels are known'
);
select is((select count(*) from event.watermark), 2::bigint, 'they have watermarks');
select is_empty('select from app.audit', 'facts are no changes: they leave no audit');
select is_empty('select from outbox.effect', 'Discord is told nothing');

-- The same again

create function pg_temp.facts() returns text language sql as $$
  select jsonb_build_object(
    'guild', (select jsonb_agg(g) from app.guild g),
    'settings', (select jsonb_agg(s) from app.settings s),
    'leveling', (select jsonb_agg(s) from leveling.settings s),
    'roles', (select jsonb_agg(r order by r.role_id) from app.role r),
    'channels', (select jsonb_agg(c order by c.channel_id) from app.channel c),
    'watermarks', (select jsonb_agg(w order by w.channel_id) from event.watermark w where w.guild_id = 1)
  )::text
$$;
create temporary table facts as select pg_temp.facts() as facts;
create temporary table versions as
select r.role_id as id, r.ctid as version from app.role r union all select c.channel_id, c.ctid from app.channel c;
do $$ begin perform pg_temp.seen(); end $$;
select is(pg_temp.facts(), (select facts from facts), 'the same report again changes nothing');
select set_eq(
  'select r.role_id as id, r.ctid as version from app.role r union all select c.channel_id, c.ctid from app.channel c',
  'select id, version from versions',
  'and rewrites no role and no channel'
);

-- Another report

update app.settings set time_zone = 'Europe/Berlin', language = 'de';
update leveling.settings set cooldown = '5 seconds';
do $$
begin
  perform pg_temp.seen(
    'Premier', 'fr', bot_permissions => 0, bot_position => 3, system_channel_id => null, at => '2026-01-02T00:00:00Z'
  );
end;
$$;
select results_eq(
  'select name, bot_permissions, bot_position, system_channel_id, seen_at from app.guild',
  $$values ('Premier', 0::bigint, 3, null::bigint, '2026-01-02T00:00:00Z'::timestamptz)$$,
  'a later report replaces what has changed'
);
select results_eq(
  'select time_zone, language from app.settings', $$values ('Europe/Berlin', 'de'::app.language)$$,
  'settings belong to the people of the guild, its language too'
);
select is((select cooldown from leveling.settings), '5 seconds'::interval, 'those of the domains as well');

do $$
begin
  perform event.guild_seen(
    1, 'First', 'de', 9, 8, 10, 102,
    array[row(201, 'Bronze', 1, false, 0), row(203, 'Gold', 3, false, 0)]::app.seen_role[],
    array[row(102, null, 0, 'other', null)]::app.seen_channel[], '2026-01-03T00:00:00Z'
  );
end;
$$;
select results_eq(
  'select role_id, deleted_at from app.role order by role_id',
  $$values (201::bigint, null::timestamptz), (202, '2026-01-03T00:00:00Z'), (203, null)$$,
  'a role that is not reported any more is deleted, at the time of the report; a new one is there'
);
select results_eq(
  'select channel_id, deleted_at from app.channel order by channel_id',
  $$values (100::bigint, '2026-01-03T00:00:00Z'::timestamptz), (101, '2026-01-03T00:00:00Z'), (102, null)$$,
  'so it is with channels'
);
do $$
begin
  perform event.guild_seen(1, 'First', 'de', 9, 8, 10, null, '{}', '{}', '2026-01-04T00:00:00Z');
end;
$$;
select is(
  (select count(*) from app.role where deleted_at is null)
  + (select count(*) from app.channel where deleted_at is null),
  0::bigint,
  'a guild may have neither roles nor channels'
);

-- The owner

do $$ begin perform event.guild_seen(1, 'First', 'de', 9, 8, 10, null, '{}', '{}', owner_id => 501); end $$;
select is((select owner_id from app.guild), 501::bigint, 'its owner is known');
do $$ begin perform event.guild_seen(1, 'First', 'de', 9, 8, 10, null, '{}', '{}', '2026-01-04T00:00:00Z'); end $$;
select is((select owner_id from app.guild), 501::bigint, 'and stays so when a report does not name one');

-- Other guilds

do $$ begin perform pg_temp.seen(guild_id => 2), pg_temp.seen(at => '2026-01-05T00:00:00Z'); end $$;
do $$ begin perform event.guild_seen(1, 'First', 'de', 9, 8, 10, null, '{}', '{}', '2026-01-06T00:00:00Z'); end $$;
select is(
  (select count(*) from app.role r where r.guild_id = 2 and r.deleted_at is null), 2::bigint,
  'roles of the same ids in another guild are another guild''s'
);
select is(
  (select g.seen_at from app.guild g where g.guild_id = 2), '2026-01-01T00:00:00Z'::timestamptz, 'and so is its report'
);

-- Nonsense

select throws_ok($$select pg_temp.seen(guild_id => 0)$$, '23514', null, 'a guild without an id is a bug');
select throws_ok($$select pg_temp.seen(guild_id => null)$$, '23502', null, 'no guild at all is a bug');
do $$
begin
  perform event.guild_seen(1, 'First', 'de', 9, 8, 10, null, '{}', '{}', '2026-01-07T00:00:00Z', intents => 5);
end;
$$;
select is((select intents from app.guild where guild_id = 1), 5::bigint, 'what the bot hears is known');
do $$ begin perform event.guild_seen(1, 'First', 'de', 9, 8, 10, null, '{}', '{}', '2026-01-08T00:00:00Z'); end $$;
select is((select intents from app.guild where guild_id = 1), 0::bigint, 'and when it does not say, nothing');

do $$ begin perform event.guild_seen(1, 'First', 'de', 9, 8, 10, null, '{}', '{}', '2026-01-09T00:00:00Z',
  icon => 'a1b2'); end $$;
select is((select icon from app.guild where guild_id = 1), 'a1b2', 'so is its picture');

do $$
begin
  perform event.guild_seen(
    1, 'First', 'de', 9, 8, 10, null, '{}', '{}', '2026-01-09T00:00:00Z', features => '{ROLE_ICONS}'
  );
end;
$$;
select is((select features from app.guild where guild_id = 1), '{ROLE_ICONS}', 'so is what Discord offers the guild');

select function_privs_are(
  'event', 'guild_seen',
  array[
    'bigint', 'text', 'text', 'bigint', 'bigint', 'integer', 'bigint', 'app.seen_role[]', 'app.seen_channel[]', 'timestamptz',
    'bigint', 'bigint', 'timestamptz', 'text', 'text[]'
  ],
  'guildkeeper_bot', '{EXECUTE}', 'the bot may report'
);
select function_privs_are(
  'event', 'guild_seen',
  array[
    'bigint', 'text', 'text', 'bigint', 'bigint', 'integer', 'bigint', 'app.seen_role[]', 'app.seen_channel[]', 'timestamptz',
    'bigint', 'bigint', 'timestamptz', 'text', 'text[]'
  ],
  'guildkeeper_admin', '{}', 'operators have no facts of Discord''s to report'
);

-- Greeting

create function pg_temp.joined(joined_at timestamptz, at timestamptz) returns bigint language sql as $$
  select event.guild_seen(
    9, 'Ninth', 'de', 9, 8, 10, 901, '{}', array[row(901, null, 0, 'general', null)]::app.seen_channel[], joined.at,
    bot_joined_at => joined.joined_at
  );
  select count(*) from outbox.effect e where e.guild_id = 9 and e.card = 'discord.welcome'
$$;
select is(pg_temp.joined('2026-01-01Z', '2026-02-01Z'), 0::bigint, 'a guild that the bot has long been in is not greeted');
select event.guild_left(9, '2026-02-02Z');
select is(pg_temp.joined('2026-02-03T00:00:00Z', '2026-02-03T00:00:05Z'), 1::bigint, 'one that it has just joined is');
select is(pg_temp.joined('2026-02-03T00:00:00Z', '2026-02-03T00:01:00Z'), 1::bigint, 'once');

-- Cells

update event.cell set cell = 1, cells = 2;
select throws_ok(
  'select pg_temp.seen()', 'U0CEL', 'Server 1 is not of this database, which is cell 1 of 2.',
  'a guild of another cell is refused'
);

select * from finish();
rollback;
