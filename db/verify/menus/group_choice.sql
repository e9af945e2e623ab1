-- Verify guildkeeper:menus/group_choice on pg

begin;

select 'menus.group_choice'::regtype;

rollback;
