-- Verify guildkeeper:tickets/_options on pg

begin;

select 'tickets._options'::regproc;

rollback;
