-- Verify guildkeeper:automod/_forget_matches on pg

begin;

select 'automod._forget_matches'::regproc;

rollback;
