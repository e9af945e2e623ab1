-- Verify guildkeeper:automod/_pattern_nests on pg

begin;

select 'automod._pattern_nests'::regproc;

rollback;
