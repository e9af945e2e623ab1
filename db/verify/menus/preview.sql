-- Verify guildkeeper:menus/preview on pg

begin;

select 'menus.preview'::regproc;

rollback;
