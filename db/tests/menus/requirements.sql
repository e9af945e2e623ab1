-- Specification of menus.requirements: what a menu asks of members.

begin;
\ir ../../fixtures/guild.sql
\ir ../../fixtures/menus.sql
select plan(2);

select tests.require(1, 0, level => 3);
select tests.require(1, 1, required => '{201}');
select tests.require(1, 2);
select is(
  (select string_agg(q.option || ' ' || coalesce(q.level::text, '-'), ', ') from menus.requirements(1, 1) q), '0 3, 1 -',
  'where something is asked'
);
select throws_ok('select menus.requirements(1, 9)', 'U0MNU', null, 'of a menu that there is');

select * from finish();
rollback;
