-- Specification of menus._forbidden: roles that are in the way.

begin;
\ir ../../fixtures/guild.sql
\ir ../../fixtures/menus.sql
select plan(4);

select is(menus._forbidden(1, 1, 1, '{201}'), null, 'none where none is forbidden');
select tests.require(1, 0, forbidden => '{201}');
select tests.require(1, 2, forbidden => '{202, 203}', all_forbid => true);
select is(menus._forbidden(1, 1, 1, '{201, 202, 203}'), '"Bronze"', 'one of the menu''s');
select is(menus._forbidden(1, 1, 2, '{202}'), null, 'one of those that forbid together');
select is(menus._forbidden(1, 1, 2, '{202, 203}'), '"Gold", "Silver"', 'all of them');

select * from finish();
rollback;
