-- Specification of stats.pause: when nothing was to be counted.

begin;
\ir ../../fixtures/guild.sql
\ir ../../fixtures/stats.sql
select plan(2);

insert into stats.pause (guild_id, what, from_at) values (1, 'messages', '2026-01-01Z');
select is((select until_at from stats.pause), 'infinity'::timestamptz, 'it goes on');
select throws_ok(
  $$insert into stats.pause (guild_id, what, from_at) values (1, 'smiles', '2026-01-01Z')$$, '23514', null, 'messages or voice'
);

select * from finish();
rollback;
