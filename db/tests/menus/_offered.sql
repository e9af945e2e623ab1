-- Specification of menus._offered: an option as one member sees it.

begin;
\ir ../../fixtures/guild.sql
\ir ../../fixtures/menus.sql
select plan(3);

do $$ begin
  perform tests.edit_menu(1, most => 1);
  perform tests.edit_option(1, 2, cap => 1, price => 5, duration => '1 day');
  perform economy.give(1, m, 100) from generate_series(5, 7) m;
  perform tests.press(5, 2);
  perform tests.press(6, 2);
end $$;
create function tests.offered(member_id bigint, option integer) returns text language sql as $$
  select row(o.price, o.taken, o.holds, o.place, o.refusal, o.sentence)::text
  from menus._offered(tests.menu(1), tests.option(1, option), member_id, '{}', tests.t()) o
$$;
select is(tests.offered(5, 2), '(,1,t,,,)', 'who holds it has paid');
select is(tests.offered(6, 2), '(5,1,f,1,option_full,"All 1 places of Silver are taken.")', 'who waits knows their place');
select is(tests.offered(5, 1), '(,,f,,,)', 'that one holds enough others is not in the way');

select * from finish();
rollback;
