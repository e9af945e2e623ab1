-- Verify guildkeeper:menus/_message_gone on pg

begin;

select 'menus._message_gone'::regproc;

rollback;
