-- Verify guildkeeper:menus/_option_changed on pg

begin;

select 'menus._option_changed'::regproc;

rollback;
