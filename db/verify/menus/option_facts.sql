-- Verify guildkeeper:menus/option_facts on pg

begin;

select 'menus.option_facts'::regtype;

rollback;
