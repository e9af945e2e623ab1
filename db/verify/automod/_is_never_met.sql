-- Verify guildkeeper:automod/_is_never_met on pg

begin;

select 'automod._is_never_met'::regproc;

rollback;
