-- Verify guildkeeper:menus/_require_own on pg

begin;

select 'menus._require_own'::regproc;

rollback;
