-- Verify guildkeeper:menus/offer on pg

begin;

select 'menus.offer'::regtype;

rollback;
