-- Verify guildkeeper:event/member_left on pg

begin;

select 'event.member_left'::regproc;

rollback;
