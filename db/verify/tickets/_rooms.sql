-- Verify guildkeeper:tickets/_rooms on pg

begin;

select 'tickets._rooms'::regproc;

rollback;
