-- Verify guildkeeper:tickets/_require_ticket on pg

begin;

select 'tickets._require_ticket'::regproc;

rollback;
