-- Verify guildkeeper:menus/_leave_group on pg

begin;

select 'menus._leave_group'::regproc;

rollback;
