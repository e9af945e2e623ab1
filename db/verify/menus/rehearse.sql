-- Verify guildkeeper:menus/rehearse on pg

begin;

select 'menus.rehearse'::regproc;

rollback;
