-- Verify guildkeeper:menus/_seek on pg

begin;

select 'menus._seek'::regproc;

rollback;
