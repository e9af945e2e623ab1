-- Verify guildkeeper:tickets/_call_off on pg

begin;

select 'tickets._call_off'::regproc;

rollback;
