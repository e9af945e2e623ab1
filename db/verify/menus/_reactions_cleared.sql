-- Verify guildkeeper:menus/_reactions_cleared on pg

begin;

select 'menus._reactions_cleared'::regproc;

rollback;
