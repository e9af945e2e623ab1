-- Verify guildkeeper:reports/errors on pg

begin;

select 1 / count(*) from app.error e where e.name = 'invalid_counter';

rollback;
