-- Verify guildkeeper:menus/_require_message on pg

begin;

select 'menus._require_message'::regproc;

rollback;
