-- Specification of choices._outcome: what became of an option.

begin;
\ir ../../fixtures/guild.sql
\ir ../../fixtures/menus.sql
select plan(1);

select is(
  choices._outcome(tests.option_facts(1, 1), 'given')::text, '(1,1,Bronze,{201},given,,,,,,,)',
  'the rest is filled in by who knows it'
);

select * from finish();
rollback;
