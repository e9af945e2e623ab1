-- Verify guildkeeper:tickets/_require_open on pg

begin;

select 'tickets._require_open'::regproc;

rollback;
