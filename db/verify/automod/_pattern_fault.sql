-- Verify guildkeeper:automod/_pattern_fault on pg

begin;

select 'automod._pattern_fault'::regproc;

rollback;
