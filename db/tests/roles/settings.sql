-- Specification of roles.settings: how long reasons are remembered.

begin;
\ir ../../fixtures/guild.sql
\ir ../../fixtures/roles.sql
select plan(3);

select tests.configure('roles.keep_reasons', '30 days');
select is((select keep_reasons from roles.settings where guild_id = 1), '30 days'::interval, 'it can be set');
select throws_ok(
  $$update roles.settings set keep_reasons = '1 hour'$$, '23514', null, 'to a day at least'
);
select throws_ok($$update roles.settings set keep_sticky = '0 s'$$, '23514', null, 'nothing is sticky for no time');

select * from finish();
rollback;
