-- Verify guildkeeper:menus/_obstacle on pg

begin;

select 'menus._obstacle'::regproc;

rollback;
