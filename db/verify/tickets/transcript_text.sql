-- Verify guildkeeper:tickets/transcript_text on pg

begin;

select 'tickets.transcript_text'::regproc;

rollback;
