-- Verify guildkeeper:menus/_offered on pg

begin;

select 'menus._offered'::regproc;

rollback;
