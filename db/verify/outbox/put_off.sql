-- Verify guildkeeper:outbox/put_off on pg

begin;

select 'outbox.put_off'::regproc;

rollback;
