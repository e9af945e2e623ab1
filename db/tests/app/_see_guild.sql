-- Specification of app._see_guild: what Discord says of a guild, and its first language.

begin;
\ir ../../fixtures/guild.sql
select plan(6);

create function pg_temp.see(name text, locale text, day integer, owner_id bigint default 1000) returns void language sql as $$
  select app._see_guild(
    jsonb_populate_record(null::app.guild, jsonb_build_object(
      'guild_id', 7, 'name', name, 'bot_id', 9, 'bot_permissions', 8, 'bot_position', 1, 'intents', 0, 'owner_id', owner_id,
      'seen_at', make_timestamptz(2026, 1, day, 0, 0, 0, 'UTC')
    )), locale
  )
$$;
create function pg_temp.seen() returns text language sql as $$
  select concat_ws(' ', g.name, s.locale, g.owner_id, g.seen_at at time zone 'UTC', g.left_at)
  from app.guild g join app.settings s on s.guild_id = g.guild_id
  where g.guild_id = 7
$$;
select pg_temp.see('New', 'de', 1);
select is(pg_temp.seen(), 'New de 1000 2026-01-01 00:00:00', 'a new guild begins in its own language');
select is((select count(*) from leveling.settings where guild_id = 7), 1::bigint, 'and with the settings of every domain');
select pg_temp.see('Renamed', 'fr', 2, null);
select is(pg_temp.seen(), 'Renamed de 1000 2026-01-02 00:00:00', 'later its settings are its own; who owns it is not forgotten');
select app._leave_guild(7, '2026-01-03Z');
select is(pg_temp.seen(), 'Renamed de 1000 2026-01-02 00:00:00 2026-01-03 00:00:00+00', 'one that was left');
select pg_temp.see('Back', 'fr', 4);
select is(pg_temp.seen(), 'Back de 1000 2026-01-04 00:00:00', 'is back when it is seen again');
delete from app.guild where guild_id = 7;
select pg_temp.see('Odd', 'x; drop', 5);
select is(pg_temp.seen(), 'Odd en-US 1000 2026-01-05 00:00:00', 'a language that is none is not taken over');

select * from finish();
rollback;
