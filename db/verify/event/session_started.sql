-- Verify guildkeeper:event/session_started on pg

begin;

select 'event.session_started'::regproc;

rollback;
