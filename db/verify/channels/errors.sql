-- Verify guildkeeper:channels/errors on pg

begin;

select 1 / count(*) from app.error e where e.name = 'invalid_message';

rollback;
