-- Verify guildkeeper:tickets/_admit on pg

begin;

select 'tickets._admit'::regproc;

rollback;
