-- Verify guildkeeper:tickets/_deadline on pg

begin;

select 'tickets._deadline'::regproc;

rollback;
