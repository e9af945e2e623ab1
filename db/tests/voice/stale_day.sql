-- Specification of voice.stale_day: a day is stale once.

begin;
\ir ../../fixtures/guild.sql
select plan(1);

insert into voice.stale_day (guild_id, day) values (1, '2026-01-01');
select throws_ok($$insert into voice.stale_day (guild_id, day) values (1, '2026-01-01')$$, '23505', null, 'once');

select * from finish();
rollback;
