-- Verify guildkeeper:config/errors on pg

begin;

select 1 / count(*) from app.error e where e.name = 'unknown_setting';

rollback;
