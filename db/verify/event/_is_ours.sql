-- Verify guildkeeper:event/_is_ours on pg

begin;

select 'event._is_ours'::regproc;

rollback;
