-- Verify guildkeeper:menus/_notice on pg

begin;

select 'menus._notice'::regproc;

rollback;
