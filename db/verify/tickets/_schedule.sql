-- Verify guildkeeper:tickets/_schedule on pg

begin;

select 'tickets._schedule'::regproc;

rollback;
