-- Verify guildkeeper:menus/_emojis_deleted on pg

begin;

select 'menus._emojis_deleted'::regproc;

rollback;
