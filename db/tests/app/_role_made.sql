-- Specification of app._role_made: a role that the bot made is there.

begin;
\ir ../../fixtures/guild.sql
select plan(2);

select app._role_made(1, 301, 'New');
select results_eq(
  'select name, position, managed, permissions, deleted_at from app.role where guild_id = 1 and role_id = 301',
  $$values ('New', 1, false, 0::bigint, null::timestamptz)$$, 'before the facts of the guild tell of it'
);
select app._role_made(1, 201, 'Other');
select is((select name from app.role where guild_id = 1 and role_id = 201), 'Bronze', 'which know better');

select * from finish();
rollback;
