-- Verify guildkeeper:automod/_require_code on pg

begin;

select 'automod._require_code'::regproc;

rollback;
