-- Specification of privacy.selfcheck: forgetting goes on.

begin;
\ir ../../fixtures/guild.sql
select plan(3);

select is_empty('select privacy.selfcheck(1)', 'nobody is being forgotten');
select privacy._note_unread(1, 1000001, 5, now());
select results_eq(
  'select s.rule, s.nobody from privacy.selfcheck(1) s', $$values ('forgetting goes on', 1000001::bigint)$$,
  'work that is missing is found'
);
select privacy._go_on(1, '{"nobody": 1000001}', now());
select is_empty('select privacy.selfcheck(1)', 'and work that is due is sound');

select * from finish();
rollback;
