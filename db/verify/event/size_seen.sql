-- Verify guildkeeper:event/size_seen on pg

begin;

select 'event.size_seen'::regproc;

rollback;
