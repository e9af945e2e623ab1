-- Verify guildkeeper:personal/errors on pg

begin;

select 1 / count(*) from app.error e where e.name = 'no_personal_role_for_you';

rollback;
