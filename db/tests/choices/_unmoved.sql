-- Specification of choices._unmoved: nothing becomes of an option.

begin;
\ir ../../fixtures/guild.sql
\ir ../../fixtures/menus.sql
select plan(2);

select is(
  (select row(o.result, o.refusal)::text from choices._unmoved(tests.option_facts(1, 1), null, null) o), '(unchanged,)',
  'where there is nothing to do'
);
select is(
  (
    select row(o.result, o.refusal, o.sentence, o.obstacle -> 'arguments' -> 'option' ->> 1)::text
    from choices._unmoved(tests.option_facts(1, 1), 'denied', '{Bronze}') o
  ),
  '(refused,denied,"You cannot have Bronze: it was denied to you.",Bronze)', 'what is refused says why, in any language'
);

select * from finish();
rollback;
