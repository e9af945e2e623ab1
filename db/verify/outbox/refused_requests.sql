-- Verify guildkeeper:outbox/refused_requests on pg

begin;

select 'outbox.refused_requests'::regproc;

rollback;
