-- Verify guildkeeper:tickets/_require_type on pg

begin;

select 'tickets._require_type'::regproc;

rollback;
