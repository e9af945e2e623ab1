-- Verify guildkeeper:automod/_ruleset on pg

begin;

select 'automod._ruleset'::regproc;

rollback;
