-- Verify guildkeeper:event/member_joined on pg

begin;

select 'event.member_joined'::regproc;

rollback;
