-- Verify guildkeeper:automod/_require_kind on pg

begin;

select 'automod._require_kind'::regproc;

rollback;
