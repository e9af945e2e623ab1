-- Verify guildkeeper:menus/_group on pg

begin;

select 'menus._group'::regproc;

rollback;
