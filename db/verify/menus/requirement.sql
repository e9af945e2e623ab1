-- Verify guildkeeper:menus/requirement on pg

begin;

select 'menus.requirement'::regclass;

rollback;
