-- Verify guildkeeper:menus/_carry_out on pg

begin;

select 'menus._carry_out'::regproc;

rollback;
