-- Verify guildkeeper:desk/saved_reply on pg

begin;

select 'desk.saved_reply'::regclass;

rollback;
