-- Specification of stats.stay: one stay begins once, and ends after it began.

begin;
\ir ../../fixtures/guild.sql
select plan(3);

insert into stats.stay (guild_id, member_id, began_at) values (1, 5, '2026-01-01Z');
select throws_ok($$insert into stats.stay (guild_id, member_id, began_at) values (1, 5, '2026-01-01Z')$$, '23505', null,
  'it begins once');
select throws_ok($$update stats.stay set ended_at = '2025-01-01Z'$$, '23514', null, 'and ends after it began');
select lives_ok(
  $$insert into stats.stay (guild_id, member_id, began_at) values (1, 0, '2026-01-01Z'), (1, 0, '2026-01-01Z')$$,
    'those who are forgotten are many'
);

select * from finish();
rollback;
