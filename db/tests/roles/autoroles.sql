-- Specification of roles.autoroles: the roles for who joins.

begin;
\ir ../../fixtures/guild.sql
\ir ../../fixtures/roles.sql
select plan(4);

select is_empty('select from roles.autoroles(1)', 'none');
do $$ begin perform roles.set_autorole(1, 201, at => tests.t()), roles.set_autorole(1, 203, '1d', at => tests.t()); end $$;
update app.role set managed = true where role_id = 201;
select results_eq(
  'select role_id, delay, flaw from roles.autoroles(1)',
  $$values (203::bigint, '24 hours'::interval, null), (201, '0 s', 'managed')$$, 'the highest first, with what stands against one'
);
select is_empty('select from roles.autoroles(2)', 'each guild for itself');
select tests.refuses(
  'select roles.autoroles(99)', 'U0GLD', 'Server 99 is not registered here. Invite the bot to it, then try again.',
  'a guild nobody registered is refused'
);

select * from finish();
rollback;
