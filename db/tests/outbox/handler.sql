-- Specification of outbox.handler: the functions that can be scheduled.

begin;
select plan(4);
\ir ../../fixtures/catalog.sql

select is_empty(
  $$
  select h.function from outbox.handler h
  where not exists (select from tests.function f where f.name = h.function and f.kind = 'private')
  $$,
  'all that is registered exists, and is private: nobody calls it but outbox._run'
);
select set_eq(
  $$
  select f.name from tests.function f
  where pg_get_function_identity_arguments(f.oid) = 'guild_id bigint, arguments jsonb, at timestamp with time zone'
    and f.prorettype = 'void'::regtype
  $$,
  'select function from outbox.handler',
  'and all that looks like it is registered'
);
select table_privs_are('outbox', 'handler', 'guildkeeper_admin', '{SELECT}', 'operators may look');
select table_privs_are('outbox', 'handler', 'guildkeeper_bot', '{}', 'the bot may not');

select * from finish();
rollback;
