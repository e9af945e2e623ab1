-- Verify guildkeeper:desk/set_reply on pg

begin;

select 'desk.set_reply'::regproc;

rollback;
