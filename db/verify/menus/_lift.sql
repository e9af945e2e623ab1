-- Verify guildkeeper:menus/_lift on pg

begin;

select 'menus._lift'::regproc;

rollback;
