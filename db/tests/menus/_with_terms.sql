-- Specification of menus._with_terms: an option with its terms.

begin;
\ir ../../fixtures/guild.sql
\ir ../../fixtures/menus.sql
select plan(1);

select is(
  (select row(o.emoji, o.description, o.price, o.duration, o.cap, o.place)::text
    from menus._with_terms(tests.option(2, 1), null, 'd', 5, '2h', 3, null) o), '(🥉,d,5,02:00:00,3,1)', 'null stays'
);

select * from finish();
rollback;
