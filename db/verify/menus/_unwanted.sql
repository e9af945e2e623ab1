-- Verify guildkeeper:menus/_unwanted on pg

begin;

select 'menus._unwanted'::regproc;

rollback;
