-- Verify guildkeeper:choices/_menu_changed on pg

begin;

select 'choices._menu_changed'::regproc;

rollback;
