-- Specification of choices._choices_of_group: what a member chose in a group.

begin;
\ir ../../fixtures/guild.sql
\ir ../../fixtures/menus.sql
select plan(1);

do $$ begin perform tests.press(5, 1); perform tests.press(5, 1); perform tests.press(5, 2); perform tests.press(5, 1, 2); end $$;
select results_eq(
  $$select menu, option, is_this, is_held, counts from choices._choices_of_group(1, 1, 5, tests.option_facts(1, 2))
    order by 1, 2$$,
  $$values (1::bigint, 1, false, false, false), (1, 2, true, true, true)$$, 'held or not, and of this group alone'
);

select * from finish();
rollback;
