-- Verify guildkeeper:tickets/_appeals_changed on pg

begin;

select 'tickets._appeals_changed'::regproc;

rollback;
