-- Verify guildkeeper:income/errors on pg

begin;

select 1 / count(*) from app.error e where e.name = 'on_cooldown';

rollback;
