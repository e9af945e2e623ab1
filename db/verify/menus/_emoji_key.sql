-- Verify guildkeeper:menus/_emoji_key on pg

begin;

select 'menus._emoji_key'::regproc;

rollback;
