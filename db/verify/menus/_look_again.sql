-- Verify guildkeeper:menus/_look_again on pg

begin;

select 'menus._look_again'::regproc;

rollback;
