-- Specification of roles.settings: how long reasons are remembered.

begin;
\ir ../../fixtures/guild.sql
\ir ../../fixtures/roles.sql
select plan(7);

select tests.configure('roles.keep_reasons', '30 days');
select is((select keep_reasons from roles.settings where guild_id = 1), '30 days'::interval, 'it can be set');
select throws_ok(
  $$update roles.settings set keep_reasons = '1 hour'$$, '23514', null, 'to a day at least'
);
select tests.configure('roles.personal_anchor_role_id', '<@&203>');
select is((select personal_anchor_role_id from roles.settings where guild_id = 1), 203::bigint, 'a role is one');
select tests.refuses(
  format('select tests.configure(%L, ''299'')', 'roles.' || v.key), 'U0ROL',
  'Role 299 does not exist in this server. Choose one of its roles.', v.key || ' is one that there is'
)
from (values ('personal_role_id'), ('personal_anchor_role_id')) as v (key);
select throws_ok('update roles.settings set personal_reserve = 250', '23514', null, 'of 250 roles not all are reserved');
select throws_ok($$update roles.settings set keep_sticky = '0 s'$$, '23514', null, 'nothing is sticky for no time');

select * from finish();
rollback;
