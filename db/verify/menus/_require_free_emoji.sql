-- Verify guildkeeper:menus/_require_free_emoji on pg

begin;

select 'menus._require_free_emoji'::regproc;

rollback;
