-- Specification of choices._places: which options reactions are about.

begin;
\ir ../../fixtures/guild.sql
\ir ../../fixtures/menus.sql
select plan(1);

select is(
  (select string_agg(p::text, ' ') from choices._places(1, array[
    row(1, 101, 7002, 'added', 5, '🥉', false, false, '{}', 'a', now()),
    row(1, 101, 7002, 'added', 5, 'x', false, false, '{}', 'b', now())
  ]::app.reaction[]) p), '(2,1)', 'those with the emoji'
);

select * from finish();
rollback;
