-- Verify guildkeeper:automod/_require_domain on pg

begin;

select 'automod._require_domain'::regproc;

rollback;
