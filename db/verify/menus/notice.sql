-- Verify guildkeeper:menus/notice on pg

begin;

select 'menus.notice'::regtype;

rollback;
