-- Verify guildkeeper:menus/_option_row on pg

begin;

select 'menus._option_row'::regproc;

rollback;
