-- Verify guildkeeper:menus/choice on pg

begin;

select 'menus.choice'::regclass;

rollback;
