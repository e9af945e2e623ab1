-- Verify guildkeeper:desk/remove_reply on pg

begin;

select 'desk.remove_reply'::regproc;

rollback;
