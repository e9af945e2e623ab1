-- Verify guildkeeper:menus/_unmoved on pg

begin;

select 'menus._unmoved'::regproc;

rollback;
