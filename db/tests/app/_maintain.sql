-- Specification of app._maintain: old audit lines are forgotten, a bounded part at once.

begin;
\ir ../../fixtures/guild.sql
select plan(3);

delete from app.audit;
insert into app.audit (guild_id, at, function, arguments)
select 1, '2025-01-01Z', 'test.old', '{}' from generate_series(1, 3);
insert into app.audit (guild_id, at, function, arguments) values (1, '2026-01-01Z', 'test.young', '{}');
select is(app._maintain(1, '2026-03-01Z', 2), 2::bigint, 'so many at most');
select is(app._maintain(1, '2026-03-01Z', 2), 1::bigint, 'then the rest');
select is((select string_agg(a.function, ' ') from app.audit a), 'test.young', 'what is young stays');

select * from finish();
rollback;
