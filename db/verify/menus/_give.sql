-- Verify guildkeeper:menus/_give on pg

begin;

select 'menus._give'::regproc;

rollback;
