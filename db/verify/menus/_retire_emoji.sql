-- Verify guildkeeper:menus/_retire_emoji on pg

begin;

select 'menus._retire_emoji'::regproc;

rollback;
