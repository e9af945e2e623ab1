-- Specification of imports._text: a text of a line.

begin;
\ir ../../fixtures/guild.sql
select plan(3);

select is(imports._text('{"reason": " rude "}', 'reason'), 'rude', 'a text');
select is(imports._text('{"reason": "", "note": "rude"}', 'reason', 'note'), 'rude', 'under the first name that has one');
select is(imports._text('{}', 'reason'), null, 'or none');

select * from finish();
rollback;
