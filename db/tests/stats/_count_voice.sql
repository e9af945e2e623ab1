-- Specification of stats._count_voice: minutes in voice that count.

begin;
\ir ../../fixtures/guild.sql
\ir ../../fixtures/stats.sql
select plan(5);

create function pg_temp.minutes(since timestamptz, until timestamptz, step text, member_id bigint default null,
  channel_id bigint default null)
returns bigint[] language sql as $$
  select stats._count_voice(1, array(select s from stats._steps(1, since, until, step) s), channel_id, member_id)
$$;
select tests.talked(5, '2026-01-01', 90), tests.talked(6, '2026-01-01', 90), tests.talked(5, '2026-01-03', 600);
select is(pg_temp.minutes('2026-01-01Z', '2026-01-04Z', 'day'), '{3,0,10}', 'of all, day by day');
select is(pg_temp.minutes('2026-01-01Z', '2026-01-04Z', 'day', 5), '{1,0,10}', 'or of a member');
insert into voice.channel_day (guild_id, day, channel_id, connected, counted)
values (1, '2026-01-01', 101, 200, 180), (1, '2026-01-03', 102, 600, 600);
select is(pg_temp.minutes('2026-01-01Z', '2026-01-04Z', 'day', channel_id => 101), '{3,0,0}', 'or in a channel');
select is(pg_temp.minutes('2026-01-01 12:00Z', '2026-01-03 09:00Z', 'week'), '{10}', 'of the days that begin in it');
select tests.configure('app.time_zone', 'America/New_York');
select is(pg_temp.minutes('2026-01-01 05:00Z', '2026-01-03 05:00Z', 'day'), '{3,0}', 'in the zone of the guild');

select * from finish();
rollback;
