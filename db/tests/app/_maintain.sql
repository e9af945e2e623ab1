-- Specification of app._maintain: old audit lines are forgotten, a bounded part at once.

begin;
\ir ../../fixtures/guild.sql
select plan(5);

delete from app.audit;
insert into app.audit (guild_id, at, function, arguments)
select 1, '2025-01-01Z', 'test.old', '{}' from generate_series(1, 3);
insert into app.audit (guild_id, at, function, arguments) values (1, '2026-01-01Z', 'test.young', '{}');
select is(app._maintain(1, '2026-03-01Z', 2), 2::bigint, 'so many at most');
select is(app._maintain(1, '2026-03-01Z', 2), 1::bigint, 'then the rest');
select is((select string_agg(a.function, ' ') from app.audit a), 'test.young', 'what is young stays');

select app._channel_gone(1, 101, '2026-01-01Z'), app._channel_gone(1, 102, '2026-02-01Z');
select is(app._maintain(1, '2026-04-02Z', 2), 1::bigint, 'so are channels that have been gone for 90 days');
select is(
  (select count(*) from app.channel c where c.guild_id = 1 and c.channel_id in (101, 102)), 1::bigint, 'and no others'
);

select * from finish();
rollback;
