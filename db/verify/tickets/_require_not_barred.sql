-- Verify guildkeeper:tickets/_require_not_barred on pg

begin;

select 'tickets._require_not_barred'::regproc;

rollback;
