-- Verify guildkeeper:menus/_clear_reaction on pg

begin;

select 'menus._clear_reaction'::regproc;

rollback;
