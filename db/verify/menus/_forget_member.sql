-- Verify guildkeeper:menus/_forget_member on pg

begin;

select 'menus._forget_member'::regproc;

rollback;
