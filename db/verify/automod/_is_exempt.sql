-- Verify guildkeeper:automod/_is_exempt on pg

begin;

select 'automod._is_exempt'::regproc;

rollback;
