-- Verify guildkeeper:event/errors on pg

begin;

select 1 / count(*) from app.error e where e.name = 'nothing_to_accept';

rollback;
