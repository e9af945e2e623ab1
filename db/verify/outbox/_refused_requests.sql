-- Verify guildkeeper:outbox/_refused_requests on pg

begin;

select 'outbox._refused_requests'::regproc;

rollback;
