-- Verify guildkeeper:tickets/_faults on pg

begin;

select 'tickets._faults'::regproc;

rollback;
