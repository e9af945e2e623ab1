-- Verify guildkeeper:tickets/_place on pg

begin;

select 'tickets._place'::regproc;

rollback;
