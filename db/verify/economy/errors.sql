-- Verify guildkeeper:economy/errors on pg

begin;

select 1 / count(*) from app.error e where e.name = 'insufficient_funds';

rollback;
