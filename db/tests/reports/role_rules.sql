-- Specification of reports.role_rules: the roles for taking part.

begin;
\ir ../../fixtures/guild.sql
select plan(2);

insert into reports.role_rule (guild_id, role_id, metric, days, threshold) values (1, 201, 'messages', 2, 1);
select results_eq('select * from reports.role_rules(1)', $$values (201::bigint, 'messages', 2, 1)$$, 'all');
select throws_ok('select reports.role_rules(99)', 'U0GLD', null, 'of a guild');

select * from finish();
rollback;
