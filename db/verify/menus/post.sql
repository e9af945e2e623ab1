-- Verify guildkeeper:menus/post on pg

begin;

select 'menus.post'::regproc;

rollback;
