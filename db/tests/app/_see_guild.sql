-- Specification of app._see_guild: what Discord says of a guild, as it is reported.

begin;
\ir ../../fixtures/guild.sql
select plan(5);

create function pg_temp.see(name text, locale text, day integer, owner_id bigint default 1000) returns void language sql as $$
  select app._see_guild(
    jsonb_populate_record(null::app.guild, jsonb_build_object(
      'guild_id', 7, 'name', name, 'bot_id', 9, 'bot_permissions', 8, 'bot_position', 1, 'intents', 0, 'owner_id', owner_id,
      'locale', locale, 'seen_at', make_timestamptz(2026, 1, day, 0, 0, 0, 'UTC')
    ))
  )
$$;
create function pg_temp.seen() returns text language sql as $$
  select concat_ws(' ', g.name, g.locale, g.owner_id, g.seen_at at time zone 'UTC', g.left_at)
  from app.guild g
  where g.guild_id = 7
$$;
select pg_temp.see('New', 'de', 1);
select is(pg_temp.seen(), 'New de 1000 2026-01-01 00:00:00', 'a new guild');
select is((select count(*) from leveling.settings where guild_id = 7), 1::bigint, 'and with the settings of every domain');
select pg_temp.see('Renamed', 'fr', 2, null);
select is(pg_temp.seen(), 'Renamed fr 1000 2026-01-02 00:00:00',
  'a later report replaces what has changed; who owns it is not forgotten');
select app._leave_guild(7, '2026-01-03Z');
select is(pg_temp.seen(), 'Renamed fr 1000 2026-01-02 00:00:00 2026-01-03 00:00:00+00', 'one that was left');
select pg_temp.see('Back', 'fr', 4);
select is(pg_temp.seen(), 'Back fr 1000 2026-01-04 00:00:00', 'is back when it is seen again');

select * from finish();
rollback;
