-- Verify guildkeeper:tickets/_set_claim on pg

begin;

select 'tickets._set_claim'::regproc;

rollback;
