-- Verify guildkeeper:menus/_show_at on pg

begin;

select 'menus._show_at'::regproc;

rollback;
