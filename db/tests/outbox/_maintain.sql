-- Specification of outbox._maintain: old effects are forgotten, a bounded part at once.

begin;
\ir ../../fixtures/guild.sql
select plan(3);

insert into outbox.effect (guild_id, lane, method, path, state, finished_at)
select 1, 'member 501', 'PUT', '/old', 'done', '2025-02-08Z' from generate_series(1, 3);
insert into outbox.effect (guild_id, lane, method, path, state, finished_at)
values (1, 'member 501', 'PUT', '/young', 'done', '2026-02-28Z');
select is(outbox._maintain(1, '2026-03-01Z', 2), 2::bigint, 'so many at most');
select is(outbox._maintain(1, '2026-03-01Z', 2), 1::bigint, 'then the rest');
select is((select string_agg(e.path, ' ') from outbox.effect e), '/young', 'what is young stays');

select * from finish();
rollback;
