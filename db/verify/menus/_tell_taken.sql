-- Verify guildkeeper:menus/_tell_taken on pg

begin;

select 'menus._tell_taken'::regproc;

rollback;
