-- Specification of app._members_gone: who left is marked.

begin;
\ir ../../fixtures/guild.sql
select plan(4);

insert into app.member (guild_id, member_id, is_bot, role_ids, seen_at)
values (1, 5, false, '{201}', '2026-01-02Z'), (1, 6, false, '{201}', '2026-01-04Z'), (2, 5, false, '{}', '2026-01-02Z')
on conflict on constraint member_pkey do update set role_ids = excluded.role_ids, seen_at = excluded.seen_at, left_at = null;
create function pg_temp.gone(guild_id bigint, member_id bigint) returns text language sql as $$
  select concat_ws(' ', m.left_at at time zone 'UTC', m.role_ids, m.seen_at at time zone 'UTC')
  from app.member m where m.guild_id = gone.guild_id and m.member_id = gone.member_id
$$;
select app._members_gone(1, array[5, 6, 99], '2026-01-03Z');
select is(pg_temp.gone(1, 5), '2026-01-03 00:00:00 {} 2026-01-03 00:00:00', 'who left wears nothing any more');
select is(pg_temp.gone(1, 6), '{201} 2026-01-04 00:00:00', 'a newer word stands');
select is(pg_temp.gone(2, 5), '{} 2026-01-02 00:00:00', 'in another guild they are still');
select is_empty('select from app.member where member_id = 99', 'who was never seen is not known');

select * from finish();
rollback;
