-- Verify guildkeeper:menus/counts on pg

begin;

select 'menus.counts'::regproc;

rollback;
