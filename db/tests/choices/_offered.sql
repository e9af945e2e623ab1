-- Specification of choices._offered: an option as one member sees it.

begin;
\ir ../../fixtures/guild.sql
\ir ../../fixtures/menus.sql
select plan(6);

do $$ begin
  perform tests.edit_menu(1, most => 1);
  perform tests.edit_option(1, 2, cap => 1, price => 5, duration => '1 day');
  perform economy.give(1, m, 100) from generate_series(5, 7) m;
  perform tests.press(5, 2);
  perform tests.press(6, 2);
end $$;
create function tests.offered(member_id bigint, option integer) returns text language sql as $$
  select row(o.price, o.taken, o.holds, o.place, o.refusal, o.sentence)::text
  from choices._offered(tests.menu_facts(1), tests.option_facts(1, option), member_id, '{}', tests.t()) o
$$;
select is(tests.offered(5, 2), '(,1,t,,,)', 'who holds it has paid');
select is(tests.offered(6, 2), '(5,1,f,1,option_full,"Silver is full: only 1 can have it at a time.")',
  'who waits knows their place');
select is(tests.offered(5, 1), '(,,f,,,)', 'that one holds enough others is not in the way');

do $$ begin perform tests.edit_menu(1, mode => 'binding'); end $$;
select is(
  tests.offered(5, 1), '(,,f,,choice_bound,"You have chosen here already, and a choice stays.")', 'that they chose for good is'
);
do $$ begin perform tests.edit_menu(1, mode => 'drop'); perform tests.require(1, level => 5); end $$;
select is(tests.offered(5, 1), '(,,f,,,)', 'taking off asks nothing of anybody');
do $$ begin perform tests.edit_menu(1, mode => 'normal'); end $$;
select is((choices._offered(tests.menu_facts(1), tests.option_facts(1, 1), 5, '{}', tests.t())).refusal, 'level_required',
  'as giving does');

select * from finish();
rollback;
