-- Specification of discord._with_roles: a message may ping roles.

begin;
\ir ../../fixtures/guild.sql
select plan(2);

select is(
  discord._with_roles(discord._message('x', '{5}'), '{201,202}') -> 'allowed_mentions',
  '{"parse": [], "users": ["5"], "roles": ["201", "202"]}', 'those that are named'
);
select is(discord._with_roles(discord._message('x', '{}'), '{}'), discord._message('x', '{}'), 'else it is as it was');

select * from finish();
rollback;
