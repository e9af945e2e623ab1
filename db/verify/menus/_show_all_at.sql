-- Verify guildkeeper:menus/_show_all_at on pg

begin;

select 'menus._show_all_at'::regproc;

rollback;
