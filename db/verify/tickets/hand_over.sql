-- Verify guildkeeper:tickets/hand_over on pg

begin;

select 'tickets.hand_over'::regproc;

rollback;
