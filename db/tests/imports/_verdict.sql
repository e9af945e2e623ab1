-- Specification of imports._verdict: what a line does.

begin;
\ir ../../fixtures/guild.sql
select plan(4);

select is(imports._verdict(null, 0, 5), 'new', 'they had nothing');
select is(imports._verdict(null, 1, 5), 'more', 'they had less');
select is(imports._verdict(null, 5, 5), 'same', 'they had as much');
select is(imports._verdict('x', 0, 5), 'flawed', 'or it cannot be adopted');

select * from finish();
rollback;
