-- Verify guildkeeper:menus/_reacted on pg

begin;

select 'menus._reacted'::regproc;

rollback;
