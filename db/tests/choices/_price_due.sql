-- Specification of choices._price_due: what an option costs a member.

begin;
\ir ../../fixtures/guild.sql
\ir ../../fixtures/menus.sql
select plan(4);

do $$ begin
  perform tests.edit_option(1, 1, price => 10, duration => '1 day');
  perform economy.give(1, 5, 100);
  perform tests.press(5, 1);
end $$;
select is(choices._price_due(tests.option_facts(1, 2), 5, tests.t()), null, 'what has no price costs nothing');
select is(choices._price_due(tests.option_facts(1, 1), 6, tests.t()), 10::bigint, 'the price');
select is(choices._price_due(tests.option_facts(1, 1), 5, tests.t()), null, 'nothing for who has paid');
select is(choices._price_due(tests.option_facts(1, 1), 5, tests.t(86400)), 10::bigint, 'until that time is over');

select * from finish();
rollback;
