-- Specification of menus._hold_options: options that somebody asks for are locked where they have a cap.

begin;
\ir ../../fixtures/guild.sql
\ir ../../fixtures/menus.sql
select plan(2);

select is(
  (select string_agg(o.menu || '.' || o.number, ' ' order by o.menu, o.number)
    from menus._hold_options(1, array[row(1, 2), row(2, 1), row(3, 1)]::menus.place[]) o),
  '1.2 2.1', 'those that there are'
);
do $$ begin perform tests.edit_option(1, 2, cap => 1); perform menus._hold_options(1, array[row(1, 1), row(1,
  2)]::menus.place[]); end $$;
select ok((select o.xmax <> 0 from menus.option o where o.menu = 1 and o.number = 2), 'one with a cap is locked');

select * from finish();
rollback;
