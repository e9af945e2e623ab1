-- Verify guildkeeper:tickets/_require_kind on pg

begin;

select 'tickets._require_kind'::regproc;

rollback;
