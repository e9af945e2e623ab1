-- Specification of imports._kind: what a line says that was decided.

begin;
\ir ../../fixtures/guild.sql
select plan(3);

select is(imports._kind('{"type": "Warn"}'), 'warn', 'our word');
select is(imports._kind('{"action": "mute"}'), 'timeout', 'or that of others');
select is(imports._kind('{"type": "hug"}'), null, 'or nothing');

select * from finish();
rollback;
