-- Verify guildkeeper:menus/_emoji_name on pg

begin;

select 'menus._emoji_name'::regproc;

rollback;
