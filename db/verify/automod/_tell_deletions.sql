-- Verify guildkeeper:automod/_tell_deletions on pg

begin;

select 'automod._tell_deletions'::regproc;

rollback;
