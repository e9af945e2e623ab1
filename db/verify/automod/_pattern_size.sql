-- Verify guildkeeper:automod/_pattern_size on pg

begin;

select 'automod._pattern_size'::regproc;

rollback;
