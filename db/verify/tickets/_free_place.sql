-- Verify guildkeeper:tickets/_free_place on pg

begin;

select 'tickets._free_place'::regproc;

rollback;
