-- Specification of menus.details: all there is to a menu.

begin;
\ir ../../fixtures/guild.sql
\ir ../../fixtures/menus.sql
select plan(2);

do $$ begin
  perform tests.require(2, 1, level => 3);
  perform menus.link(1, 2, 1);
end $$;
select is(
  (
    select row((d.menu).title, cardinality(d.options), (d.requirements[1]).level, d.faults, d.linked)::text
    from menus.details(1, 2) d
  ),
  '(Rings,3,3,{},{1})', 'its options, what it asks, what is in its way, and what it is linked to'
);
select throws_ok('select menus.details(1, 9)', 'U0MNU', null, 'of a menu that there is');

select * from finish();
rollback;
