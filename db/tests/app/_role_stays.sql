-- Specification of app._role_stays: what was not deleted is there.

begin;
\ir ../../fixtures/guild.sql
select plan(1);

select app._role_gone(1, 201, now()), app._role_gone(1, 202, now());
select app._role_stays(1, 201), app._role_stays(2, 202), app._role_stays(1, 999);
select results_eq('select role_id from app.role where deleted_at is not null', array[202::bigint], 'one that stays');

select * from finish();
rollback;
