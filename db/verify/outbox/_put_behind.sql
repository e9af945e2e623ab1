-- Verify guildkeeper:outbox/_put_behind on pg

begin;

select 'outbox._put_behind'::regproc;

rollback;
