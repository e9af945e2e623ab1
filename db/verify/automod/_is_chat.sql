-- Verify guildkeeper:automod/_is_chat on pg

begin;

select 'automod._is_chat'::regproc;

rollback;
