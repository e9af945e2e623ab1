-- Specification of desk.settings: who runs the tickets of a guild.

begin;
\ir ../../fixtures/guild.sql
\ir ../../fixtures/tickets.sql
select plan(4);

select is((select count(*) from desk.settings), 2::bigint, 'every guild has its row');
select tests.configure('desk.lead_role_id', '201');
select is((select s.lead_role_id from desk.settings s where s.guild_id = 1), 201::bigint, 'a role may run them');
select tests.refuses(
  format('select tests.configure(%L, %L)', 'desk.lead_role_id', v.role_id), v.sqlstate, v.message, v.says || ' may not'
)
from (values
  ('1', 'U0EVR', 'Everybody has the role @everyone, so it cannot be chosen here. Choose another.', 'everybody'),
  ('221', 'U0ROL', 'Role 221 does not exist in this server. Choose one of its roles.', 'a role of another guild')
) as v (role_id, sqlstate, message, says);

select * from finish();
rollback;
