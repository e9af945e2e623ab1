-- Verify guildkeeper:menus/_tell on pg

begin;

select 'menus._tell'::regproc;

rollback;
