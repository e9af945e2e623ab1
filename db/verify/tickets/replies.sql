-- Verify guildkeeper:tickets/replies on pg

begin;

select 'tickets.replies'::regproc;

rollback;
