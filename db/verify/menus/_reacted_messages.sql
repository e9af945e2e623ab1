-- Verify guildkeeper:menus/_reacted_messages on pg

begin;

select 'menus._reacted_messages'::regproc;

rollback;
