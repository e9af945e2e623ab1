-- Verify guildkeeper:menus/audience on pg

begin;

select 'menus.audience'::regproc;

rollback;
