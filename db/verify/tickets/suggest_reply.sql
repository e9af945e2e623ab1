-- Verify guildkeeper:tickets/suggest_reply on pg

begin;

select 'tickets.suggest_reply'::regproc;

rollback;
