-- Verify guildkeeper:menus/_reply on pg

begin;

select 'menus._reply'::regproc;

rollback;
