-- Verify guildkeeper:outbox/_doubt on pg

begin;

select 'outbox._doubt'::regproc;

rollback;
