-- Verify guildkeeper:tickets/_forget_messages on pg

begin;

select 'tickets._forget_messages'::regproc;

rollback;
