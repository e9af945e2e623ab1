-- Verify guildkeeper:tickets/_banned on pg

begin;

select 'tickets._banned'::regproc;

rollback;
