-- Verify guildkeeper:tickets/_rename_refused on pg

begin;

select 'tickets._rename_refused'::regproc;

rollback;
