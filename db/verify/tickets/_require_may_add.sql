-- Verify guildkeeper:tickets/_require_may_add on pg

begin;

select 'tickets._require_may_add'::regproc;

rollback;
