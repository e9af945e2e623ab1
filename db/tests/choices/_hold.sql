-- Specification of choices._hold: who decides has locked everything it reads.

begin;
\ir ../../fixtures/guild.sql
\ir ../../fixtures/menus.sql
select plan(2);

do $$ begin
  perform tests.edit_option(1, 1, cap => 1, price => 5);
  perform choices._hold(1, '{7, 5}', array[row(1, 1), row(1, 2), row(9, 9)]::menus.place[]);
end $$;
select is((select count(*) from roles.member where member_id in (5, 7)), 2::bigint, 'members have their row');
select is(
  (select count(*) from economy.balances where member_id in (5, 7)), 2::bigint,
  'and, where something costs, their account'
);

select * from finish();
rollback;
