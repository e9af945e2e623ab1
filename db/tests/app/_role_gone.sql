-- Specification of app._role_gone: a role that Discord does not know any more.

begin;
\ir ../../fixtures/guild.sql
select plan(3);

select app._role_gone(1, 201, '2026-01-03Z'), app._role_gone(1, 201, '2026-01-04Z');
select is(
  (select deleted_at from app.role where guild_id = 1 and role_id = 201), '2026-01-03Z'::timestamptz, 'is deleted since then'
);
select is((select count(*) from app.role where deleted_at is not null), 1::bigint, 'it alone');
select lives_ok($$select app._role_gone(1, null, now()), app._role_gone(2, 201, now())$$, 'one that is not here is no news');

select * from finish();
rollback;
