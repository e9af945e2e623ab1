-- Verify guildkeeper:tickets/_require_may_open on pg

begin;

select 'tickets._require_may_open'::regproc;

rollback;
