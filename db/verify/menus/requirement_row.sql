-- Verify guildkeeper:menus/requirement_row on pg

begin;

select 'menus.requirement_row'::regtype;

rollback;
