-- Verify guildkeeper:menus/_standing on pg

begin;

select 'menus._standing'::regproc;

rollback;
