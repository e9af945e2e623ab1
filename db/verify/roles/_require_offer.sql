-- Verify guildkeeper:roles/_require_offer on pg

begin;

select 'roles._require_offer'::regproc;

rollback;
