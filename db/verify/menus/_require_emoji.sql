-- Verify guildkeeper:menus/_require_emoji on pg

begin;

select 'menus._require_emoji'::regproc;

rollback;
