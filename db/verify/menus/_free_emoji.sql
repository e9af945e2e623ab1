-- Verify guildkeeper:menus/_free_emoji on pg

begin;

select 'menus._free_emoji'::regproc;

rollback;
