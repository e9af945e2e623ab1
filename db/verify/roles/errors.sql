-- Verify guildkeeper:roles/errors on pg

begin;

select 1 / count(*) from app.error e where e.name = 'role_above_you';

rollback;
