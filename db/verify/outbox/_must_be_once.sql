-- Verify guildkeeper:outbox/_must_be_once on pg

begin;

select 'outbox._must_be_once'::regproc;

rollback;
