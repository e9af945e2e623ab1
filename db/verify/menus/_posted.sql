-- Verify guildkeeper:menus/_posted on pg

begin;

select 'menus._posted'::regproc;

rollback;
