-- Specification of menus._needed_level: from which level on.

begin;
\ir ../../fixtures/guild.sql
\ir ../../fixtures/menus.sql
select plan(3);

select is(menus._needed_level(1, 1, 1), null, 'any');
select tests.require(1, 0, level => 3);
select tests.require(1, 2, level => 5);
select is(menus._needed_level(1, 1, 1), 3, 'the menu''s');
select is(menus._needed_level(1, 1, 2), 5, 'the higher of both');

select * from finish();
rollback;
