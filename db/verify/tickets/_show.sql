-- Verify guildkeeper:tickets/_show on pg

begin;

select 'tickets._show'::regproc;

rollback;
