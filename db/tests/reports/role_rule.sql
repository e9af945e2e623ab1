-- Specification of reports.role_rule: a rule is about a role of the guild.

begin;
\ir ../../fixtures/guild.sql
select plan(1);

select throws_ok($$insert into reports.role_rule (guild_id, role_id, metric, days, threshold) values (1, 221, 'days', 7, 3)$$,
  '23503', null, 'of the guild');

select * from finish();
rollback;
