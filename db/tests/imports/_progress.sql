-- Specification of imports._progress: how far in a level a line of MEE6 says somebody is.

begin;
\ir ../../fixtures/guild.sql
select plan(3);

select is(imports._progress('{"detailed_xp": [50, 200, 1234]}'), 0.25, 'a part of it');
select is(imports._progress('{"detailed_xp": [200, 200, 1234]}'), 0.999, 'never the whole');
select is(imports._progress('{"level": 3}'), null, 'or nothing');

select * from finish();
rollback;
