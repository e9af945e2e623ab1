-- Verify guildkeeper:outbox/refused_routes on pg

begin;

select 'outbox.refused_routes'::regproc;

rollback;
