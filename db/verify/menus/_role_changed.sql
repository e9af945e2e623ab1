-- Verify guildkeeper:menus/_role_changed on pg

begin;

select 'menus._role_changed'::regproc;

rollback;
