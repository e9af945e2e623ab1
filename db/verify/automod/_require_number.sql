-- Verify guildkeeper:automod/_require_number on pg

begin;

select 'automod._require_number'::regproc;

rollback;
