-- Specification of personal.own_role: a member's own role.

begin;
\ir ../../fixtures/guild.sql
\ir ../../fixtures/roles.sql
select plan(5);

\ir ../../fixtures/personal.sql
select is((personal.own_role(1, 5)).may_have, true, 'who boosts may have one');
select is((personal.own_role(1, 5, is_boosting => false)).may_have, false, 'by what Discord says now');
select tests.own(5, 'Sunny') is not null as made;
select is((personal.own_role(1, 5)).name, 'Sunny', 'theirs');
select is((personal.own_role(1, 7)).name, null, 'nobody else''s');
select tests.refuses(
  'select personal.own_role(1, 0)', 'U0MEM', 'A member is given by a Discord id, a positive number. 0 is none.', 'no member'
);

select * from finish();
rollback;
