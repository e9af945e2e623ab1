-- Specification of personal.settings: who may have a role of their own.

begin;
\ir ../../fixtures/guild.sql
\ir ../../fixtures/roles.sql
select plan(4);

select tests.configure('personal.anchor_role_id', '<@&203>');
select is((select anchor_role_id from personal.settings where guild_id = 1), 203::bigint, 'a role is one');
select tests.refuses(
  format('select tests.configure(%L, ''299'')', 'personal.' || v.key), 'U0ROL',
  'Role 299 does not exist in this server. Choose one of its roles.', v.key || ' is one that there is'
)
from (values ('role_id'), ('anchor_role_id')) as v (key);
select throws_ok('update personal.settings set reserve = 250', '23514', null, 'of 250 roles not all are reserved');

select * from finish();
rollback;
