-- Verify guildkeeper:menus/_next_number on pg

begin;

select 'menus._next_number'::regproc;

rollback;
