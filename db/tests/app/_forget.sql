-- Specification of app._forget: the oldest rows of a guild go.

begin;
select plan(6);
\ir ../../fixtures/guild.sql

insert into event.absence (guild_id, key, from_at, until_at)
values (1, 'a', '2026-01-01Z', '2026-01-01Z'), (1, 'b', '2026-01-01Z', '2026-01-02Z'), (1, 'c', '2026-01-01Z', '2026-01-03Z'),
  (1, 'd', '2026-01-01Z', '2026-01-04Z'), (2, 'a', '2026-01-01Z', '2026-01-01Z');
create function pg_temp.kept(guild_id bigint default 1) returns text language sql
as $$ select string_agg(a.key, '' order by a.key) from event.absence a where a.guild_id = kept.guild_id $$;
create function pg_temp.forget(most integer) returns bigint language sql
as $$ select app._forget(1, 'event.absence', 'until_at', '2026-01-04Z', most) $$;

select is(pg_temp.forget(2), 2::bigint, 'at most so many go, and it says how many');
select is(pg_temp.kept(), 'cd', 'the oldest first');
select is(pg_temp.forget(2), 1::bigint, 'then the others from before');
select is(pg_temp.kept(), 'd', 'but none that is younger');
select is(pg_temp.kept(2), 'a', 'another guild keeps its own');
insert into event.missed (guild_id, channel_id, before_id, after_id, found_at, closed_at)
values (1, 101, 3, 0, '2026-01-01Z', null);
select is(
  app._forget(1, 'event.missed', 'closed_at', '2026-02-01Z', 9), 0::bigint, 'what has no such moment yet stays'
);

select * from finish();
rollback;
