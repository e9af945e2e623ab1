-- Verify guildkeeper:tickets/_mark_changed on pg

begin;

select 'tickets._mark_changed'::regproc;

rollback;
