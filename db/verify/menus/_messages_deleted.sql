-- Verify guildkeeper:menus/_messages_deleted on pg

begin;

select 'menus._messages_deleted'::regproc;

rollback;
