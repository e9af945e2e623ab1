-- Specification of app.role: what the table itself guarantees.

begin;
select plan(4);
\ir ../../fixtures/guild.sql

select throws_ok(
  $$insert into app.role (guild_id, role_id, name, position, managed) values (1, 201, 'Again', 1, false)$$,
  '23505', null,
  'a guild has a role once'
);
select throws_ok(
  $$insert into app.role (guild_id, role_id, name, position, managed) values (3, 201, 'Nowhere', 1, false)$$,
  '23503', null,
  'an unregistered guild has no roles'
);
delete from app.guild where guild_id = 2;
select is_empty('select from app.role where guild_id = 2', 'roles go with their guild');
select table_privs_are(
  'app', 'role', 'guildkeeper_admin', '{SELECT}', 'operators read it: what Discord reports is not edited by hand'
);

select * from finish();
rollback;
