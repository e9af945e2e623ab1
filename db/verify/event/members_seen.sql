-- Verify guildkeeper:event/members_seen on pg

begin;

select 'event.members_seen'::regproc;

rollback;
