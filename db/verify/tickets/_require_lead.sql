-- Verify guildkeeper:tickets/_require_lead on pg

begin;

select 'tickets._require_lead'::regproc;

rollback;
