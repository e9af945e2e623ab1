-- Verify guildkeeper:tickets/_is_lead on pg

begin;

select 'tickets._is_lead'::regproc;

rollback;
