-- Verify guildkeeper:desk/replies on pg

begin;

select 'desk.replies'::regproc;

rollback;
