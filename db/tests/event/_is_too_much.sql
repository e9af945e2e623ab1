-- Specification of event._is_too_much: so much differs that it must be an error.

begin;
\ir ../../fixtures/guild.sql
select plan(11);

create function pg_temp.is_too_much(looked_at integer, different integer, absent integer, bans_looked_at integer default 0)
returns boolean language sql as $$
  select event._is_too_much(jsonb_populate_record(null::event.reconciliation, jsonb_build_object(
    'guild_id', 1, 'looked_at', is_too_much.looked_at, 'different', is_too_much.different, 'absent', is_too_much.absent,
    'bans_looked_at', is_too_much.bans_looked_at
  )))
$$;
select is(pg_temp.is_too_much(25, 25, 0), false, '25 are not, though they are all');
select is(pg_temp.is_too_much(26, 26, 0), true, '26 of 26 are');
select is(pg_temp.is_too_much(130, 26, 0), false, 'a fifth is not');
select is(pg_temp.is_too_much(129, 26, 0), true, 'more is');
select is(pg_temp.is_too_much(30, 0, 26), true, 'so it is with those who are gone');
select is(pg_temp.is_too_much(30, 13, 13), true, 'and with both together');
select is(pg_temp.is_too_much(30, 26, 0, 100), false, 'bans count');

-- The list of members was read.
update app.guild set intents = 1 << 1 where guild_id = 1;
insert into event.absence (guild_id, key, from_at, until_at) values (1, 'a', '2026-01-04Z', '2026-01-05Z');
insert into app.member (guild_id, member_id, left_at, seen_at)
select 1, 1000 + n, case when n > 200 then '2026-01-05Z'::timestamptz end, '2026-01-05Z' from generate_series(1, 300) n;
select is(pg_temp.is_too_much(30, 0, 30), false, '30 who left where 200 are here');
select is(pg_temp.is_too_much(50, 0, 50), false, 'a fifth of all');
select is(pg_temp.is_too_much(51, 0, 51), true, 'more than that');
select is(pg_temp.is_too_much(30, 26, 0), true, 'who is here and wears nothing of ours is no excuse for what differs');

select * from finish();
rollback;
