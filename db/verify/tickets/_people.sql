-- Verify guildkeeper:tickets/_people on pg

begin;

select 'tickets._people'::regproc;

rollback;
