-- Verify guildkeeper:privacy/_note_unread on pg

begin;

select 'privacy._note_unread'::regproc;

rollback;
