-- Specification of app._member_left: a member who left is known to have.

begin;
\ir ../../fixtures/guild.sql
select plan(3);

create function pg_temp.left_at(member_id bigint) returns text language sql as $$
  select concat_ws(' ', m.left_at at time zone 'UTC', m.is_bot) from app.member m
  where m.guild_id = 1 and m.member_id = left_at.member_id
$$;
select app._member_left(1, 99, null, '2026-01-03Z');
select is(pg_temp.left_at(99), '2026-01-03 00:00:00 f', 'also one who was never seen');
select app._member_left(1, 99, true, '2026-01-04Z');
select is(pg_temp.left_at(99), '2026-01-03 00:00:00 f', 'who left has left');
select app._see_members(1, array[row(99, true, '2026-01-05Z', '{}', null, null, null)]::app.seen_member[], '2026-01-05Z');
select app._member_left(1, 99, true, '2026-01-04Z');
select is(pg_temp.left_at(99), 't', 'a newer word stands');

select * from finish();
rollback;
