-- Verify guildkeeper:outbox/_forget_member on pg

begin;

select 'outbox._forget_member'::regproc;

rollback;
