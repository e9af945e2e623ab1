-- Specification of income._forget_member: streaks of a member are forgotten.

begin;
\ir ../../fixtures/guild.sql
select plan(2);

select income.daily(1, m, m, at => '2026-01-01 10:00Z') is not null as claimed from unnest(array[5, 6]) m;
select lives_ok('select income._forget_member(1, 5)', 'a member is forgotten');
select results_eq('select s.member_id from income.claim_state s', array[6::bigint], 'nobody else is');

select * from finish();
rollback;
