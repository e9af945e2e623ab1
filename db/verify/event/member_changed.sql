-- Verify guildkeeper:event/member_changed on pg

begin;

select 'event.member_changed'::regproc;

rollback;
