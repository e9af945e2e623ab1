-- Verify guildkeeper:menus/_note on pg

begin;

select 'menus._note'::regproc;

rollback;
