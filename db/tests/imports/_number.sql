-- Specification of imports._number: a number of a line.

begin;
\ir ../../fixtures/guild.sql
select plan(5);

select is(imports._number('{"xp": 7}', 100000, 'xp'), 7::bigint, 'a number');
select is(imports._number('{"xp": " 1,234 "}', 100000, 'xp'), 1234::bigint, 'or a text that is one');
select is(imports._number('{"xp": "many", "exp": 3}', 100000, 'xp', 'exp'), 3::bigint, 'under the first name that has one');
select is(imports._number('{"xp": 700000.5}', 100000, 'xp'), 100000::bigint, 'no more than that');
select is(imports._number('{"xp": -7}', 100000, 'xp'), null, 'none below zero');

select * from finish();
rollback;
